using System;
using Aims.Portal.Data.RowSecurity;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ReminderPolicies : Migration
    {
        private static readonly string[] Tables = ["CalendarFeeds", "HeldReminders", "ReminderPauses", "ReminderPolicies"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => new { x.TenantId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HeldReminders",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObligationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueDate = table.Column<DateOnly>(type: "date", nullable: false),
                    OffsetDays = table.Column<int>(type: "int", nullable: false),
                    Recipient = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    MailTenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MailId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SendFrom = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldReminders", x => new { x.TenantId, x.ObligationId, x.DueDate, x.OffsetDays, x.Recipient });
                    table.ForeignKey(
                        name: "FK_HeldReminders_Obligations_TenantId_ObligationId",
                        columns: x => new { x.TenantId, x.ObligationId },
                        principalTable: "Obligations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HeldReminders_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderPauses",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VendorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ObligationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderPauses", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReminderPauses_Obligations_TenantId_ObligationId",
                        columns: x => new { x.TenantId, x.ObligationId },
                        principalTable: "Obligations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReminderPauses_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReminderPauses_Vendors_TenantId_VendorId",
                        columns: x => new { x.TenantId, x.VendorId },
                        principalTable: "Vendors",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderPolicies",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Offsets = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SendHour = table.Column<int>(type: "int", nullable: false),
                    QuietWeekends = table.Column<bool>(type: "bit", nullable: false),
                    Holidays = table.Column<string>(type: "nvarchar(max)", maxLength: 8640, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DigestDay = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VendorAdministratorAfter = table.Column<int>(type: "int", nullable: false),
                    BuyerOwnerAfter = table.Column<int>(type: "int", nullable: false),
                    RiskManagerAfter = table.Column<int>(type: "int", nullable: true),
                    ReplanAfter = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderPolicies", x => x.TenantId);
                    table.ForeignKey(
                        name: "FK_ReminderPolicies_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_PersonId",
                table: "CalendarFeeds",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_TokenHash",
                table: "CalendarFeeds",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HeldReminders_SendFrom",
                table: "HeldReminders",
                column: "SendFrom");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderPauses_TenantId_ObligationId",
                table: "ReminderPauses",
                columns: new[] { "TenantId", "ObligationId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReminderPauses_TenantId_Until",
                table: "ReminderPauses",
                columns: new[] { "TenantId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_ReminderPauses_TenantId_VendorId",
                table: "ReminderPauses",
                columns: new[] { "TenantId", "VendorId" });

            foreach (var table in Tables) migrationBuilder.SecureOnSqlServer(table, RowOwner.Tenant);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables) migrationBuilder.UnsecureOnSqlServer(table);

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "HeldReminders");

            migrationBuilder.DropTable(
                name: "ReminderPauses");

            migrationBuilder.DropTable(
                name: "ReminderPolicies");
        }
    }
}
