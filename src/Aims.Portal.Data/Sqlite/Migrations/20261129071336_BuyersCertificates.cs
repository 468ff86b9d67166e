using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BuyersCertificates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "LacksProof",
                table: "SharedCertificates",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "LapsedAt",
                table: "SharedCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProvenAt",
                table: "SharedCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RenewedAt",
                table: "SharedCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RestoredAt",
                table: "SharedCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VendorChanges",
                table: "SharedCertificates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "OnScreenOnly",
                table: "ReminderPolicies",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "ReferenceRevision",
                table: "Organisations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProvenAt",
                table: "Certificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RenewedAt",
                table: "Certificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AcceptedPoints",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CertificateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AcceptedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AcceptedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptedPoints", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_AcceptedPoints_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AcceptedPoints_Vendors_TenantId_VendorId",
                        columns: x => new { x.TenantId, x.VendorId },
                        principalTable: "Vendors",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BuyerChecks",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CertificateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChecksJson = table.Column<string>(type: "TEXT", nullable: false),
                    Latest = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuyerChecks", x => new { x.TenantId, x.CertificateId });
                    table.ForeignKey(
                        name: "FK_BuyerChecks_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BuyerChecks_Vendors_TenantId_VendorId",
                        columns: x => new { x.TenantId, x.VendorId },
                        principalTable: "Vendors",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CheckPictures",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CertificateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BlobName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckPictures", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_CheckPictures_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceEntries",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EntryJson = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceEntries", x => new { x.TenantId, x.Kind, x.Key });
                    table.ForeignKey(
                        name: "FK_ReferenceEntries_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptedPoints_TenantId_CertificateId",
                table: "AcceptedPoints",
                columns: new[] { "TenantId", "CertificateId" });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptedPoints_TenantId_DocumentId",
                table: "AcceptedPoints",
                columns: new[] { "TenantId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptedPoints_TenantId_VendorId",
                table: "AcceptedPoints",
                columns: new[] { "TenantId", "VendorId" });

            migrationBuilder.CreateIndex(
                name: "IX_BuyerChecks_TenantId_VendorId",
                table: "BuyerChecks",
                columns: new[] { "TenantId", "VendorId" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckPictures_Size_UploadedAt",
                table: "CheckPictures",
                columns: new[] { "Size", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckPictures_TenantId_CertificateId",
                table: "CheckPictures",
                columns: new[] { "TenantId", "CertificateId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AcceptedPoints");

            migrationBuilder.DropTable(
                name: "BuyerChecks");

            migrationBuilder.DropTable(
                name: "CheckPictures");

            migrationBuilder.DropTable(
                name: "ReferenceEntries");

            migrationBuilder.DropColumn(
                name: "LacksProof",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "LapsedAt",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "ProvenAt",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "RenewedAt",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "RestoredAt",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "VendorChanges",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "OnScreenOnly",
                table: "ReminderPolicies");

            migrationBuilder.DropColumn(
                name: "ReferenceRevision",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "ProvenAt",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "RenewedAt",
                table: "Certificates");
        }
    }
}
