using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class IndexesThatAnswerAlone : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Vendors_TenantId_NextDate",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Vendors_TenantId_OwnerId",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Findings_BuyerId_State_RemediateBy",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_BuyerId_State_DueDate",
                table: "Assessments");

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_TenantId_NextDate_Status",
                table: "Vendors",
                columns: new[] { "TenantId", "NextDate", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_TenantId_OwnerId_Status",
                table: "Vendors",
                columns: new[] { "TenantId", "OwnerId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_BuyerId_State_RemediateBy_VendorOrganisationId_SharedAt",
                table: "Findings",
                columns: new[] { "BuyerId", "State", "RemediateBy", "VendorOrganisationId", "SharedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_BuyerId_State_DueDate_VendorOrganisationId",
                table: "Assessments",
                columns: new[] { "BuyerId", "State", "DueDate", "VendorOrganisationId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Vendors_TenantId_NextDate_Status",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Vendors_TenantId_OwnerId_Status",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Findings_BuyerId_State_RemediateBy_VendorOrganisationId_SharedAt",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_BuyerId_State_DueDate_VendorOrganisationId",
                table: "Assessments");

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_TenantId_NextDate",
                table: "Vendors",
                columns: new[] { "TenantId", "NextDate" });

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_TenantId_OwnerId",
                table: "Vendors",
                columns: new[] { "TenantId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_BuyerId_State_RemediateBy",
                table: "Findings",
                columns: new[] { "BuyerId", "State", "RemediateBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_BuyerId_State_DueDate",
                table: "Assessments",
                columns: new[] { "BuyerId", "State", "DueDate" });
        }
    }
}
