using System;
using Aims.Portal.Data.RowSecurity;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class BuyersCertificates : Migration
    {
        private static readonly string[] Tables = ["AcceptedPoints", "BuyerChecks", "CheckPictures", "ReferenceEntries"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "LacksProof",
                table: "SharedCertificates",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "LapsedAt",
                table: "SharedCertificates",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProvenAt",
                table: "SharedCertificates",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RenewedAt",
                table: "SharedCertificates",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RestoredAt",
                table: "SharedCertificates",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VendorChanges",
                table: "SharedCertificates",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "OnScreenOnly",
                table: "ReminderPolicies",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "ReferenceRevision",
                table: "Organisations",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProvenAt",
                table: "Certificates",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RenewedAt",
                table: "Certificates",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AcceptedPoints",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VendorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Point = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Service = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AcceptedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AcceptedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
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
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VendorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChecksJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Latest = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
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
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BlobName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EntryJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ChangedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
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

            foreach (var table in Tables) migrationBuilder.SecureOnSqlServer(table, RowOwner.Tenant);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables) migrationBuilder.UnsecureOnSqlServer(table);

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
