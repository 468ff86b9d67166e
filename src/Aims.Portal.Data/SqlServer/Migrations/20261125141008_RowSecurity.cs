using Aims.Portal.Data.RowSecurity;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Aims.Portal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class RowSecurity : Migration
    {
        private static readonly (string Table, RowOwner Owner)[] Tables =
        [
            ("AiServices", RowOwner.Tenant),
            ("Answers", RowOwner.Tenant),
            ("AssessedServices", RowOwner.Tenant),
            ("Assessments", RowOwner.Party),
            ("AttachedEvidence", RowOwner.Tenant),
            ("AuditEntries", RowOwner.Tenant),
            ("Certificates", RowOwner.Tenant),
            ("Conditions", RowOwner.Party),
            ("Decisions", RowOwner.Tenant),
            ("DocumentVersions", RowOwner.Tenant),
            ("Documents", RowOwner.Tenant),
            ("EvidenceGrants", RowOwner.Party),
            ("EvidenceReads", RowOwner.Party),
            ("Findings", RowOwner.PartyOnceShared),
            ("Invitations", RowOwner.Tenant),
            ("Memberships", RowOwner.Tenant),
            ("Obligations", RowOwner.Tenant),
            ("Outbox", RowOwner.Tenant),
            ("ReturnPoints", RowOwner.Party),
            ("ReviewItems", RowOwner.Tenant),
            ("SectionAssignments", RowOwner.Tenant),
            ("SentReminders", RowOwner.Tenant),
            ("SharedCertificates", RowOwner.Party),
            ("Submissions", RowOwner.Party),
            ("VendorContacts", RowOwner.Tenant),
            ("Vendors", RowOwner.Tenant),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.MakeSqlServerRoles();
            foreach (var (table, owner) in Tables) migrationBuilder.SecureOnSqlServer(table, owner);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var (table, _) in Tables) migrationBuilder.UnsecureOnSqlServer(table);
            migrationBuilder.DropSqlServerFunctions();
        }
    }
}
