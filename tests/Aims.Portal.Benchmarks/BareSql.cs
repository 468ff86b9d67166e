using System.Collections.Concurrent;

namespace Aims.Portal.Benchmarks;

/// <summary>By hand: only the columns the pages show. The same words run on SQLite and PostgreSQL.</summary>
internal static class BareSql
{
    public const string Person = """select "Id", "PasswordHash", "SecurityStamp", "LockoutEnd", "AccessFailedCount" from "People" where "NormalizedEmail" = @e""";

    public const string Memberships = """select o."Slug", o."Name", o."Kind", m."Role" from "Memberships" m join "Organisations" o on o."Id" = m."TenantId" where m."PersonId" = @p and m."EndedAt" is null""";

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
               + (select count(*) from (select 1 from "Conditions" where "VendorOrganisationId" = @v and "State" = 'Open' limit 99) z)
        """;

    /// <summary>The numbers over the tabs of the register.</summary>
    public const string Tabs =
        """
        select (select count(*) from "Vendors" where "TenantId" = @b),
               (select count(*) from "Vendors" where "TenantId" = @b and "NextDate" <= @soon and "Status" <> 'Ended'),
               (select count(*) from "Vendors" where "TenantId" = @b and "Status" = 'BeingAssessed'),
               (select count(*) from "Vendors" where "TenantId" = @b and "Status" in ('Approved', 'ApprovedWithConditions')),
               (select count(*) from "Vendors" where "TenantId" = @b and "OwnerId" = @me and "Status" <> 'Ended'),
               (select count(*) from "Vendors" where "TenantId" = @b and "Status" = 'Ended')
        """;

    public const string Vendors =
        """select "Id", "Name", "Tier", "Status", "NextDate", "NextKind", "OwnerId" from "Vendors" where "TenantId" = @b order by "Name", "Id" limit 25""";

    public const string VendorsFound =
        """
        select "Id", "Name", "Tier", "Status", "NextDate", "NextKind", "OwnerId",
            (select count(*) from "Vendors" where "TenantId" = @b and "NextDate" <= @soon and "Status" <> 'Ended' and "Tier" = 'High' and "SearchText" like @q)
        from "Vendors" where "TenantId" = @b and "NextDate" <= @soon and "Status" <> 'Ended' and "Tier" = 'High' and "SearchText" like @q order by "NextDate", "Id" limit 25
        """;

    public const string Owners =
        """select p."Id", p."DisplayName", m."EndedAt" from "Memberships" m join "People" p on p."Id" = m."PersonId" where m."TenantId" = @b order by p."DisplayName" """;

    public const string OneVendor = """select v.*, p."DisplayName" from "Vendors" v left join "People" p on p."Id" = v."OwnerId" where v."TenantId" = @b and v."Id" = @i""";

    public const string ServicesOfVendor = """select * from "AiServices" where "TenantId" = @b and "VendorId" = @i order by "Name" """;

    public const string ContactsOfVendor = """select * from "VendorContacts" where "TenantId" = @b and "VendorId" = @i order by "Name" """;

    public const string CertificatesOfVendor =
        """select "CertificateId", "DocumentId", "FactsJson" from "SharedCertificates" where "BuyerId" = @b and "VendorId" = @i order by "ExpiryDate" desc limit 50""";

    public const string PapersOfVendor =
        """
        select "Kind", "DocumentId", "Title", "DocumentDate", "ValidUntil", "RevokedAt" from "EvidenceGrants"
        where "BuyerId" = @b and "VendorId" = @i and "Kind" in ('iso42001_certificate', 'iso27001_certificate', 'pia_report') order by "DocumentDate" desc limit 200
        """;

    public const string LatestAnswersOfVendor =
        """
        select s."Content" from "Submissions" s join "Assessments" a on a."BuyerId" = s."BuyerId" and a."Id" = s."AssessmentId"
        where s."BuyerId" = @b and a."VendorId" = @i order by s."SubmittedAt" desc limit 1
        """;

    public const string AssessmentsOfVendor =
        """
        select a."Id", a."Reference", a."QuestionnaireId", a."Services", a."State", a."Round", a."DueDate", a."StateChangedAt", a."ResponsibleName", d."Score"
        from "Assessments" a left join "Decisions" d on d."TenantId" = a."BuyerId" and d."AssessmentId" = a."Id" where a."BuyerId" = @b and a."VendorId" = @i order by a."SentAt" desc limit 50
        """;

    public const string FindingsOfVendor =
        """select "AssessmentId", "Reference", "QuestionId", "Title", "Severity", "State", "RemediateBy" from "Findings" where "BuyerId" = @b and "VendorId" = @i and "State" <> 'Closed' order by "RemediateBy" limit 50""";

    public const string ObligationsOfVendor = """select "Kind", "Subject", "DueDate" from "Obligations" where "TenantId" = @b and "VendorId" = @i and "State" = 'Open' order by "DueDate" limit 50""";

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

    public const string UpdateAnswer =
        """update "Answers" set "Comment" = @value, "AnsweredById" = @by, "AnsweredByName" = @name, "AnsweredAt" = @at, "Revision" = "Revision" where "TenantId" = @v and "AssessmentId" = @a and "QuestionId" = @q""";

    public const string Hand =
        """update "Assessments" set "State" = 'Submitted', "StateChangedAt" = @at, "SubmittedAt" = @at, "SubmittedByName" = @name, "Revision" = "Revision" + 1 where "VendorOrganisationId" = @v and "Id" = @a and "State" = 'InProgress' returning "BuyerId" """;

    public const string HoldAnswers = """update "Answers" set "Revision" = "Revision" + 1 where "TenantId" = @v and "AssessmentId" = @a""";

    public const string EndChase = """update "Obligations" set "State" = 'Met', "NextReminderOn" = null, "Revision" = "Revision" + 1 where "TenantId" = @b and "SubjectId" = @a and "State" = 'Open'""";

    public const string WhoIsTold =
        """
        select p."Id", p."DisplayName", p."Email", p."Language" from "Memberships" m join "People" p on p."Id" = m."PersonId"
        where m."TenantId" = @t and m."EndedAt" is null and m."Role" in ('RiskManager', 'VendorAdministrator')
        """;

    public const string Review = """select * from "Assessments" where "BuyerId" = @b and "Id" = @a""";

    public const string Submissions = """select * from "Submissions" where "BuyerId" = @b and "AssessmentId" = @a""";

    public const string ReviewItems = """select * from "ReviewItems" where "TenantId" = @b and "AssessmentId" = @a""";

    public const string Findings = """select * from "Findings" where "BuyerId" = @b and "AssessmentId" = @a""";

    public const string Grants = """select * from "EvidenceGrants" where "BuyerId" = @b and "AssessmentId" = @a""";

    public const string WhoReviewed =
        """select distinct "ActorId" from "AuditEntries" where "TenantId" = @b and "EntityId" = @a and "ActorId" is not null union select distinct "ReviewerId" from "ReviewItems" where "TenantId" = @b and "AssessmentId" = @a""";

    public const string Decide =
        """
        update "Assessments" set "State" = 'Decided', "StateChangedAt" = @at, "DecidedAt" = @at, "Outcome" = 'ApproveWithConditions', "ValidUntil" = @until, "NextReviewOn" = @next, "Revision" = "Revision" + 1
        where "BuyerId" = @b and "Id" = @a and "State" = 'InReview' returning "VendorId"
        """;

    public const string DecideVendor = """update "Vendors" set "Status" = 'ApprovedWithConditions', "ApprovedUntil" = @until, "Revision" = "Revision" + 1 where "TenantId" = @b and "Id" = @i""";

    public const string MeetOld = """update "Obligations" set "State" = 'Met', "NextReminderOn" = null where "TenantId" = @b and "State" = 'Open' and "VendorId" = @i and "Kind" in ('Reassessment', 'Review')""";

    public const string Grant = """select * from "EvidenceGrants" where "BuyerId" = @b and "Id" = @g and "RevokedAt" is null""";

    public const string Scan = """select "Scan" from "DocumentVersions" where "TenantId" = @v and "Id" = @i""";

    /// <summary>Every list of a buyer's dashboard as long as it is shown, and what its numbers are counted from.</summary>
    public static readonly IReadOnlyList<string> Dashboard =
    [
        """select "Id", "VendorName", "Services", "State", "Round", "SubmittedAt" from "Assessments" where "BuyerId" = @b and "State" in ('Submitted', 'InReview') order by "DueDate" limit 1000""",
        """select "Id", "VendorName", "Services", "State", "DueDate", "ResponsibleName" from "Assessments" where "BuyerId" = @b and "State" in ('Requested', 'InProgress', 'Returned') and "DueDate" < @today order by "DueDate" limit 1000""",
        """
        select o."Kind", o."Subject", o."DueDate", v."Id", v."Name", v."Tier" from "Obligations" o join "Vendors" v on v."TenantId" = o."TenantId" and v."Id" = o."VendorId"
        where o."TenantId" = @b and o."State" = 'Open' and o."DueDate" <= @soon order by o."DueDate" limit 1000
        """,
        """
        select g."ValidUntil", g."Kind", g."Title", v."Id", v."Name", v."Tier" from "EvidenceGrants" g join "Vendors" v on v."TenantId" = g."BuyerId" and v."Id" = g."VendorId"
        where g."BuyerId" = @b and g."RevokedAt" is null and g."ValidUntil" <= @soon order by g."ValidUntil" limit 1000
        """,
        """
        select c."CertificateId", c."FactsJson", v."Id", v."Name", v."Tier" from "SharedCertificates" c join "Vendors" v on v."TenantId" = c."BuyerId" and v."Id" = c."VendorId"
        where c."BuyerId" = @b and c."ExpiryDate" >= @today order by c."ExpiryDate" limit 1000
        """,
        """select "Tier", count(*), sum(case when "NextDate" < @today then 1 else 0 end), sum(case when "NextDate" < @soon then 1 else 0 end) from "Vendors" where "TenantId" = @b and "Status" <> 'Ended' group by "Tier" """,
        """
        select s."Id", s."Name", v."Id", v."Name", s."Tier" from "AiServices" s join "Vendors" v on v."TenantId" = s."TenantId" and v."Id" = s."VendorId"
        where s."TenantId" = @b and s."Tier" = 'High' order by v."Name", s."Name" limit 1000
        """,
    ];

    private static readonly string Ids25 = Ids(25);
    private static readonly ConcurrentDictionary<string, string> Inserts = new(StringComparer.Ordinal);

    /// <summary>The latest answer to each question in another request; each engine's shortest way.</summary>
    public static string Earlier(Engine engine) => engine is Engine.Postgres
        ? """
          select q.id, e.* from unnest(@q::text[]) q(id) cross join lateral (
              select "Value", "AnsweredByName", "AnsweredAt" from "Answers" where "TenantId" = @v and "QuestionId" = q.id and "AssessmentId" <> @a and "Value" <> '' order by "AnsweredAt" desc limit 1) e
          """
        : """
          select e."QuestionId", e."Value", e."AnsweredByName", e."AnsweredAt" from json_each(@q) q join "Answers" e on e.rowid = (
              select rowid from "Answers" where "TenantId" = @v and "QuestionId" = q.value and "AssessmentId" <> @a and "Value" <> '' order by "AnsweredAt" desc limit 1)
          """;

    public static string Services(int count) => """select "VendorId", "Name", "Tier", "Status" from "AiServices" where "TenantId" = @b and "VendorId" in (""" + In(count) + """) order by "Name" """;

    public static string Certificates(int count) => """select "VendorId", "CertificateId", "FactsJson" from "SharedCertificates" where "BuyerId" = @b and "VendorId" in (""" + In(count) + ")";

    public static string Assessments(int count) => """select "VendorId", "Id", "State", "Round", "SentAt" from "Assessments" where "BuyerId" = @b and "VendorId" in (""" + In(count) + ")";

    public static string Insert(string table, IEnumerable<string> columns) => Inserts.GetOrAdd(
        table, t => $"insert into \"{t}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) values ({string.Join(", ", columns.Select(c => "@" + c))})");

    private static string In(int count) => count == 25 ? Ids25 : Ids(count);

    private static string Ids(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => "@i" + i));
}
