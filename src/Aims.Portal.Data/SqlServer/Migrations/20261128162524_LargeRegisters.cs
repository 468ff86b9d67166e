using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class LargeRegisters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Vendors_TenantId_Tier",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Obligations_TenantId_VendorId_State",
                table: "Obligations");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_VendorOrganisationId_State_DueDate",
                table: "Assessments");

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_TenantId_Tier_Name",
                table: "Vendors",
                columns: new[] { "TenantId", "Tier", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedCertificates_BuyerId_ExpiryDate_CertificateId_VendorOrganisationId",
                table: "SharedCertificates",
                columns: new[] { "BuyerId", "ExpiryDate", "CertificateId", "VendorOrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_TenantId_State_NextReminderOn",
                table: "Obligations",
                columns: new[] { "TenantId", "State", "NextReminderOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_TenantId_VendorId_State_DueDate",
                table: "Obligations",
                columns: new[] { "TenantId", "VendorId", "State", "DueDate" });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceGrants_BuyerId_ValidUntil",
                table: "EvidenceGrants",
                columns: new[] { "BuyerId", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVersions_TenantId_Sha256",
                table: "DocumentVersions",
                columns: new[] { "TenantId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_BuyerId_StateChangedAt_Id_State_VendorOrganisationId",
                table: "Assessments",
                columns: new[] { "BuyerId", "StateChangedAt", "Id", "State", "VendorOrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VendorOrganisationId_State_DueDate_BuyerId",
                table: "Assessments",
                columns: new[] { "VendorOrganisationId", "State", "DueDate", "BuyerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Vendors_TenantId_Tier_Name",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_SharedCertificates_BuyerId_ExpiryDate_CertificateId_VendorOrganisationId",
                table: "SharedCertificates");

            migrationBuilder.DropIndex(
                name: "IX_Obligations_TenantId_State_NextReminderOn",
                table: "Obligations");

            migrationBuilder.DropIndex(
                name: "IX_Obligations_TenantId_VendorId_State_DueDate",
                table: "Obligations");

            migrationBuilder.DropIndex(
                name: "IX_EvidenceGrants_BuyerId_ValidUntil",
                table: "EvidenceGrants");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVersions_TenantId_Sha256",
                table: "DocumentVersions");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_BuyerId_StateChangedAt_Id_State_VendorOrganisationId",
                table: "Assessments");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_VendorOrganisationId_State_DueDate_BuyerId",
                table: "Assessments");

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_TenantId_Tier",
                table: "Vendors",
                columns: new[] { "TenantId", "Tier" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_TenantId_VendorId_State",
                table: "Obligations",
                columns: new[] { "TenantId", "VendorId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VendorOrganisationId_State_DueDate",
                table: "Assessments",
                columns: new[] { "VendorOrganisationId", "State", "DueDate" });
        }
    }
}
