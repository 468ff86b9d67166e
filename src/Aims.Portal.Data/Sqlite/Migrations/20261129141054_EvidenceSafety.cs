using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EvidenceSafety : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Alerts",
                table: "EvidenceGrants",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Scan",
                table: "EvidenceGrants",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "NotScanned");

            migrationBuilder.AddColumn<int>(
                name: "ScanChanges",
                table: "EvidenceGrants",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Alerts",
                table: "DocumentVersions",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadNextAt",
                table: "DocumentVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ScanAttempts",
                table: "DocumentVersions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ScanNextAt",
                table: "DocumentVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScanNote",
                table: "DocumentVersions",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ScannedAt",
                table: "DocumentVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScannedWith",
                table: "DocumentVersions",
                type: "TEXT",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "StoreCheckedAt",
                table: "DocumentVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StoreFault",
                table: "DocumentVersions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DocumentTexts",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    ProposalsJson = table.Column<string>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentTexts", x => new { x.TenantId, x.VersionId });
                    table.ForeignKey(
                        name: "FK_DocumentTexts_DocumentVersions_TenantId_VersionId",
                        columns: x => new { x.TenantId, x.VersionId },
                        principalTable: "DocumentVersions",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentTexts_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVersions_ReadNextAt",
                table: "DocumentVersions",
                column: "ReadNextAt",
                filter: "\"ReadNextAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVersions_ScannedAt",
                table: "DocumentVersions",
                column: "ScannedAt");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVersions_ScanNextAt",
                table: "DocumentVersions",
                column: "ScanNextAt",
                filter: "\"ScanNextAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVersions_StoreCheckedAt",
                table: "DocumentVersions",
                column: "StoreCheckedAt");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVersions_StoreFault",
                table: "DocumentVersions",
                column: "StoreFault",
                filter: "\"StoreFault\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTexts_TenantId_DocumentId",
                table: "DocumentTexts",
                columns: new[] { "TenantId", "DocumentId" });

            migrationBuilder.AddColumn<string>(
                name: "NdaSha256",
                table: "EvidenceReads",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Nda",
                table: "EvidenceGrants",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "EvidenceGrants",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReadUntil",
                table: "EvidenceGrants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ViewOnly",
                table: "EvidenceGrants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "HeldAt",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HeldByName",
                table: "Documents",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HoldReason",
                table: "Documents",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "NdaSha256",
                table: "EvidenceReads");

            migrationBuilder.DropColumn(
                name: "Nda",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "ReadUntil",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "ViewOnly",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "HeldAt",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "HeldByName",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "HoldReason",
                table: "Documents");

            migrationBuilder.DropTable(
                name: "DocumentTexts");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVersions_ReadNextAt",
                table: "DocumentVersions");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVersions_ScannedAt",
                table: "DocumentVersions");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVersions_ScanNextAt",
                table: "DocumentVersions");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVersions_StoreCheckedAt",
                table: "DocumentVersions");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVersions_StoreFault",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "Alerts",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "Scan",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "ScanChanges",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "Alerts",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "ReadNextAt",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "ScanAttempts",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "ScanNextAt",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "ScanNote",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "ScannedAt",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "ScannedWith",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "StoreCheckedAt",
                table: "DocumentVersions");

            migrationBuilder.DropColumn(
                name: "StoreFault",
                table: "DocumentVersions");
        }
    }
}
