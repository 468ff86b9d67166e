using System;
using Aims.Portal.Data.RowSecurity;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AcrossTheBorder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "NewerAt",
                table: "EvidenceGrants",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NewerNumber",
                table: "EvidenceGrants",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPublished",
                table: "Documents",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "AccessRequests",
                columns: table => new
                {
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VendorOrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    VendorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    NeededBy = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedByName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reply = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AnsweredByName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    GrantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessRequests", x => new { x.BuyerId, x.Id });
                    table.ForeignKey(
                        name: "FK_AccessRequests_Assessments_BuyerId_AssessmentId",
                        columns: x => new { x.BuyerId, x.AssessmentId },
                        principalTable: "Assessments",
                        principalColumns: new[] { "BuyerId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessRequests_Organisations_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessRequests_Organisations_VendorOrganisationId",
                        column: x => x.VendorOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AiSystems",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Model = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Data = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Oversight = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    IsPublished = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AiSystems", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_AiSystems_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TakeOuts",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RequestedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedByName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    AliveAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FilesDone = table.Column<int>(type: "integer", nullable: false),
                    FilesAll = table.Column<int>(type: "integer", nullable: false),
                    BlobName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReadyAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    KeptUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Fault = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TakeOuts", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_TakeOuts_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrustProfiles",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Visibility = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Token = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    Introduction = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    IntroductionZh = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ContactName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContactEmail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Website = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ShowsCoverage = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrustProfiles", x => x.TenantId);
                    table.ForeignKey(
                        name: "FK_TrustProfiles_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequests_BuyerId_AssessmentId",
                table: "AccessRequests",
                columns: new[] { "BuyerId", "AssessmentId" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequests_BuyerId_VendorId",
                table: "AccessRequests",
                columns: new[] { "BuyerId", "VendorId" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequests_VendorOrganisationId_State",
                table: "AccessRequests",
                columns: new[] { "VendorOrganisationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_TakeOuts_State_AliveAt",
                table: "TakeOuts",
                columns: new[] { "State", "AliveAt" });

            migrationBuilder.SecureOnPostgres("AccessRequests", RowOwner.Party);
            migrationBuilder.SecureOnPostgres("AiSystems", RowOwner.Tenant);
            migrationBuilder.SecureOnPostgres("TakeOuts", RowOwner.Tenant);
            migrationBuilder.SecureOnPostgres("TrustProfiles", RowOwner.Tenant);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.UnsecureOnPostgres("AccessRequests");
            migrationBuilder.UnsecureOnPostgres("AiSystems");
            migrationBuilder.UnsecureOnPostgres("TakeOuts");
            migrationBuilder.UnsecureOnPostgres("TrustProfiles");

            migrationBuilder.DropTable(
                name: "AccessRequests");

            migrationBuilder.DropTable(
                name: "AiSystems");

            migrationBuilder.DropTable(
                name: "TakeOuts");

            migrationBuilder.DropTable(
                name: "TrustProfiles");

            migrationBuilder.DropColumn(
                name: "NewerAt",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "NewerNumber",
                table: "EvidenceGrants");

            migrationBuilder.DropColumn(
                name: "IsPublished",
                table: "Documents");
        }
    }
}
