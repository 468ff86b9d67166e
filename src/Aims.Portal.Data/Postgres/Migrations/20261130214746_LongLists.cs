using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class LongLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SharedCertificates_BuyerId_LapsesOn",
                table: "SharedCertificates");

            migrationBuilder.DropIndex(
                name: "IX_Obligations_TenantId_State_DueDate",
                table: "Obligations");

            migrationBuilder.AddColumn<Guid>(
                name: "OwnerId",
                table: "Certificates",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_SharedCertificates_BuyerId_LapsedAt_CertificateId",
                table: "SharedCertificates",
                columns: new[] { "BuyerId", "LapsedAt", "CertificateId" },
                descending: new[] { false, true, false },
                filter: "\"Lapse\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SharedCertificates_BuyerId_LapsesOn_CertificateId",
                table: "SharedCertificates",
                columns: new[] { "BuyerId", "LapsesOn", "CertificateId" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_TenantId_CreatedAt",
                table: "Outbox",
                columns: new[] { "TenantId", "CreatedAt" },
                filter: "\"Kind\" = 'told'");

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_TenantId_State_DueDate_Id",
                table: "Obligations",
                columns: new[] { "TenantId", "State", "DueDate", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceGrants_BuyerId_DocumentId_GrantedAt_Id",
                table: "EvidenceGrants",
                columns: new[] { "BuyerId", "DocumentId", "GrantedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceGrants_BuyerId_GrantedAt_Id",
                table: "EvidenceGrants",
                columns: new[] { "BuyerId", "GrantedAt", "Id" },
                descending: new[] { false, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SharedCertificates_BuyerId_LapsedAt_CertificateId",
                table: "SharedCertificates");

            migrationBuilder.DropIndex(
                name: "IX_SharedCertificates_BuyerId_LapsesOn_CertificateId",
                table: "SharedCertificates");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_TenantId_CreatedAt",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Obligations_TenantId_State_DueDate_Id",
                table: "Obligations");

            migrationBuilder.DropIndex(
                name: "IX_EvidenceGrants_BuyerId_DocumentId_GrantedAt_Id",
                table: "EvidenceGrants");

            migrationBuilder.DropIndex(
                name: "IX_EvidenceGrants_BuyerId_GrantedAt_Id",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "Certificates");

            migrationBuilder.CreateIndex(
                name: "IX_SharedCertificates_BuyerId_LapsesOn",
                table: "SharedCertificates",
                columns: new[] { "BuyerId", "LapsesOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_TenantId_State_DueDate",
                table: "Obligations",
                columns: new[] { "TenantId", "State", "DueDate" });
        }
    }
}
