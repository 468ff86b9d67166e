using Aims.Portal.Data.RowSecurity;

namespace Aims.Portal.Benchmarks;

/// <summary>By hand: only the columns the pages show. The same words run on SQLite and PostgreSQL.</summary>
internal static class BareSql
{
    public const string Member =
        """select p."DisplayName", p."Email", m."Role", p."Language", p."Appearance" from "Memberships" m join "People" p on p."Id" = m."PersonId" where m."TenantId" = @t and m."PersonId" = @p and m."EndedAt" is null""";

    public const string BuyerNavigation =
        """
        select (select count(*) from (select 1 from "Assessments" where "BuyerId" = @b and "State" in ('Submitted', 'InReview') limit 99) x),
               (select count(*) from (select 1 from "Findings" where "BuyerId" = @b and "State" <> 'Closed' limit 99) y)
        """;

    public const string VendorNavigation =
        """
        select (select count(*) from (select 1 from "Assessments" where "VendorOrganisationId" = @v and "State" in ('Requested', 'InProgress', 'Returned') limit 99) x),
               (select count(*) from (select 1 from "Findings" where "VendorOrganisationId" = @v and "State" = 'Open' and "SharedAt" is not null limit 99) y)
        """;

    public const string Vendors =
        """select "Id", "Name", "Tier", "Status", "NextDate", "NextKind", "OwnerId" from "Vendors" where "TenantId" = @b order by "Name", "Id" limit 25""";

    public const string Owners =
        """select p."Id", p."DisplayName", m."EndedAt" from "Memberships" m join "People" p on p."Id" = m."PersonId" where m."TenantId" = @b order by p."DisplayName" """;

    public const string Request = """select * from "Assessments" where "VendorOrganisationId" = @v and "Id" = @a""";

    public const string Answers =
        """select "QuestionId", "Value", "Comment", "AnsweredByName", "AnsweredAt", "Revision" from "Answers" where "TenantId" = @v and "AssessmentId" = @a""";

    public const string Attached =
        """
        select a."QuestionId", d."Id", v."Id", d."Kind", d."Title", v."FileName", v."Number", v."Size", v."Sha256", v."Scan", d."DocumentDate", d."ValidUntil"
        from "AttachedEvidence" a join "DocumentVersions" v on v."TenantId" = a."TenantId" and v."Id" = a."VersionId" join "Documents" d on d."TenantId" = a."TenantId" and d."Id" = a."DocumentId"
        where a."TenantId" = @v and a."AssessmentId" = @a
        """;

    public const string Assigned = """select "SectionId", "PersonId", "PersonName" from "SectionAssignments" where "TenantId" = @v and "AssessmentId" = @a""";

    public const string Earlier =
        """select "QuestionId", "Value", "AnsweredByName", "AnsweredAt" from "Answers" where "TenantId" = @v and "AssessmentId" <> @a and "Value" <> '' order by "QuestionId", "AnsweredAt" desc""";

    public const string UpdateAnswer =
        """update "Answers" set "Comment" = @value, "AnsweredById" = @by, "AnsweredByName" = @name, "AnsweredAt" = @at, "Revision" = "Revision" where "TenantId" = @v and "AssessmentId" = @a and "QuestionId" = @q""";

    public const string InsertAudit =
        """
        insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes")
        values (@v, @id, @at, @by, @name, 'changed', 'Answer', @entity, @changes)
        """;

    private static readonly string Ids25 = Ids(25);

    /// <summary>In front of the first query: the database keeps tenants apart for the bare handlers as well.</summary>
    public static string Tell(Guid tenant) => $"SET ROLE {RowSecurityMigrations.TenantRole}; SET aims.tenant = '{tenant}'; ";

    public static string Services(int count) => """select "VendorId", "Name", "Tier", "Status" from "AiServices" where "TenantId" = @b and "VendorId" in (""" + In(count) + """) order by "Name" """;

    public static string Certificates(int count) => """select "VendorId", "CertificateId", "FactsJson" from "SharedCertificates" where "BuyerId" = @b and "VendorId" in (""" + In(count) + ")";

    public static string Assessments(int count) => """select "VendorId", "Id", "State", "Round", "SentAt" from "Assessments" where "BuyerId" = @b and "VendorId" in (""" + In(count) + ")";

    private static string In(int count) => count == 25 ? Ids25 : Ids(count);

    private static string Ids(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => "@i" + i));
}
