using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MailsByAddress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Outbox_TenantId_ToAddress_Kind_CreatedAt",
                table: "Outbox",
                columns: new[] { "TenantId", "ToAddress", "Kind", "CreatedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Outbox_TenantId_ToAddress_Kind_CreatedAt",
                table: "Outbox");
        }
    }
}
