using System;
using Aims.Portal.Data.RowSecurity;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CertificateClock : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Obligations_TenantId_State_NextReminderOn",
                table: "Obligations");

            migrationBuilder.AddColumn<string>(
                name: "Lapse",
                table: "SharedCertificates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LapsesOn",
                table: "SharedCertificates",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LookAgainOn",
                table: "SharedCertificates",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(2000, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "SharedCertificates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "UnsupportedAnswers",
                columns: table => new
                {
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CertificateId = table.Column<Guid>(type: "uuid", nullable: false),
                    VendorOrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    CertificateName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    FindingId = table.Column<Guid>(type: "uuid", nullable: false),
                    SupportedAgainOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnsupportedAnswers", x => new { x.BuyerId, x.AssessmentId, x.QuestionId, x.CertificateId });
                    table.ForeignKey(
                        name: "FK_UnsupportedAnswers_Assessments_BuyerId_AssessmentId",
                        columns: x => new { x.BuyerId, x.AssessmentId },
                        principalTable: "Assessments",
                        principalColumns: new[] { "BuyerId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnsupportedAnswers_Findings_BuyerId_FindingId",
                        columns: x => new { x.BuyerId, x.FindingId },
                        principalTable: "Findings",
                        principalColumns: new[] { "BuyerId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnsupportedAnswers_Organisations_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnsupportedAnswers_Organisations_VendorOrganisationId",
                        column: x => x.VendorOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SharedCertificates_BuyerId_LapsesOn",
                table: "SharedCertificates",
                columns: new[] { "BuyerId", "LapsesOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedCertificates_BuyerId_Status_ExpiryDate",
                table: "SharedCertificates",
                columns: new[] { "BuyerId", "Status", "ExpiryDate" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedCertificates_LookAgainOn",
                table: "SharedCertificates",
                column: "LookAgainOn");

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_TenantId_State_NextReminderOn_Id",
                table: "Obligations",
                columns: new[] { "TenantId", "State", "NextReminderOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_UnsupportedAnswers_BuyerId_CertificateId",
                table: "UnsupportedAnswers",
                columns: new[] { "BuyerId", "CertificateId" });

            migrationBuilder.CreateIndex(
                name: "IX_UnsupportedAnswers_BuyerId_FindingId",
                table: "UnsupportedAnswers",
                columns: new[] { "BuyerId", "FindingId" });

            migrationBuilder.CreateIndex(
                name: "IX_UnsupportedAnswers_VendorOrganisationId_AssessmentId",
                table: "UnsupportedAnswers",
                columns: new[] { "VendorOrganisationId", "AssessmentId" });

            migrationBuilder.SecureOnPostgres("UnsupportedAnswers", RowOwner.Party);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.UnsecureOnPostgres("UnsupportedAnswers");

            migrationBuilder.DropTable(
                name: "UnsupportedAnswers");

            migrationBuilder.DropIndex(
                name: "IX_SharedCertificates_BuyerId_LapsesOn",
                table: "SharedCertificates");

            migrationBuilder.DropIndex(
                name: "IX_SharedCertificates_BuyerId_Status_ExpiryDate",
                table: "SharedCertificates");

            migrationBuilder.DropIndex(
                name: "IX_SharedCertificates_LookAgainOn",
                table: "SharedCertificates");

            migrationBuilder.DropIndex(
                name: "IX_Obligations_TenantId_State_NextReminderOn_Id",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "Lapse",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "LapsesOn",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "LookAgainOn",
                table: "SharedCertificates");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "SharedCertificates");

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_TenantId_State_NextReminderOn",
                table: "Obligations",
                columns: new[] { "TenantId", "State", "NextReminderOn" });
        }
    }
}
