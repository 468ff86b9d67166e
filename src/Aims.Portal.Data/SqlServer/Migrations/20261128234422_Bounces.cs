using System;
using Aims.Portal.Data.RowSecurity;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Bounces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "LastAttemptAt",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Faults",
                table: "Obligations",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LastFault",
                table: "Obligations",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ParkedAt",
                table: "Obligations",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Suppressions",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppressions", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Suppressions_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State_TenantId_NextAttemptAt",
                table: "Outbox",
                columns: new[] { "State", "TenantId", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_ParkedAt",
                table: "Obligations",
                column: "ParkedAt",
                filter: "\"ParkedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Suppressions_TenantId_Address_Cause",
                table: "Suppressions",
                columns: new[] { "TenantId", "Address", "Cause" },
                unique: true);

            migrationBuilder.SecureOnSqlServer("Suppressions", RowOwner.Tenant);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.UnsecureOnSqlServer("Suppressions");

            migrationBuilder.DropTable(
                name: "Suppressions");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_State_TenantId_NextAttemptAt",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Obligations_ParkedAt",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "LastAttemptAt",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Faults",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "LastFault",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "ParkedAt",
                table: "Obligations");
        }
    }
}
