using System.Text;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>What the shared database is told about buyers with a database of their own. Each of these reaches it with a login that no setting of a session widens: its policies name the one buyer.</summary>
internal static class ExchangeSide
{
    private const string Everybody = "everybody";
    private const string Away = "away";

    /// <summary>What a buyer writes there under its own key; of every other owned table it is given its rows to read, which are none.</summary>
    private static readonly string[] Written = ["Memberships", "Invitations", "Outbox", "ReminderPolicies", "CalendarFeeds", "Suppressions", "TakeOuts"];

    /// <summary>Of people a buyer's database is shown who they are, and nothing that opens an account.</summary>
    private static readonly string[] PersonColumns = ["Id", "DisplayName", "Email", "NormalizedEmail", "Language", "Appearance"];

    private static readonly string[] Nobodys = ["DataProtectionKeys", "PersonClaims", "PersonLogins", "PersonTokens", "Letters", "FormCounts"];

    /// <summary>May be run again, and is after every migration. By the owner of the schema.</summary>
    public static string Script(IModel model, IReadOnlyCollection<(OrganisationId Buyer, string Login)> dedicated)
    {
        var (own, exchange, owners) = (DedicatedTables.OwnOf(model), DedicatedTables.ExchangeOf(model), RowOwners.Of(model));
        var script = new StringBuilder(LeftKeys.Place);
        script.Append(LeftKeys.TakeOut(exchange, own)).Append(VendorRule).Append(ForEverybody("Organisations")).Append(ForEverybody("People"));
        var buyers = string.Join(", ", dedicated.Select(d => $"'{d.Buyer.Value}'"));
        // The database itself refuses what a process that does not know of the move would write in the old place.
        foreach (var table in own)
        {
            script.Append($"""
                DROP POLICY IF EXISTS {Away} ON public."{table}";
                CREATE POLICY {Away} ON public."{table}" AS RESTRICTIVE TO {RowSecurityMigrations.TenantRole}, {RowSecurityMigrations.SystemRole} USING (true) WITH CHECK ("TenantId" NOT IN ({buyers}));

                """);
        }

        foreach (var (buyer, login) in dedicated) script.Append(Login(login, buyer, own, exchange, owners));
        return script.ToString();
    }

    /// <summary>In place of the foreign key, which cannot see the register of a dedicated buyer.</summary>
    private const string VendorRule = $"""
        CREATE OR REPLACE FUNCTION {LeftKeys.Schema}.vendor_is_there() RETURNS trigger LANGUAGE plpgsql AS $rule$
        BEGIN
          IF EXISTS (SELECT FROM public."Organisations" o WHERE o."Id" = NEW."BuyerId" AND o."Database" IS NOT NULL) THEN RETURN NEW; END IF;
          IF EXISTS (SELECT FROM public."Vendors" v WHERE v."TenantId" = NEW."BuyerId" AND v."Id" = NEW."VendorId") THEN RETURN NEW; END IF;
          RAISE foreign_key_violation USING MESSAGE = 'An assessment names a vendor that is not in the register of its buyer.';
        END $rule$;
        DROP TRIGGER IF EXISTS vendor_is_there ON public."Assessments";
        CREATE TRIGGER vendor_is_there BEFORE INSERT OR UPDATE OF "BuyerId", "VendorId" ON public."Assessments" FOR EACH ROW EXECUTE FUNCTION {LeftKeys.Schema}.vendor_is_there();
        GRANT USAGE ON SCHEMA {LeftKeys.Schema} TO {RowSecurityMigrations.TenantRole}, {RowSecurityMigrations.SystemRole};

        """;

    private static string ForEverybody(string table) => $"""
        ALTER TABLE public."{table}" ENABLE ROW LEVEL SECURITY;
        DROP POLICY IF EXISTS {Everybody} ON public."{table}";
        CREATE POLICY {Everybody} ON public."{table}" TO {RowSecurityMigrations.TenantRole}, {RowSecurityMigrations.SystemRole} USING (true) WITH CHECK (true);

        """;

    private static string Login(string login, OrganisationId buyer, IReadOnlyList<string> own, IReadOnlyList<string> exchange, IReadOnlyDictionary<string, RowOwner> owners)
    {
        var id = $"'{buyer.Value}'";
        var script = new StringBuilder($"""
            REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {login};
            GRANT USAGE ON SCHEMA public TO {login};
            GRANT SELECT ON public."Questionnaires", public."Organisations" TO {login};
            GRANT UPDATE ("AssessmentCounter", "FindingCounter", "ReferenceRevision", "Revision") ON public."Organisations" TO {login};
            GRANT SELECT ({string.Join(", ", PersonColumns.Select(c => $"\"{c}\""))}) ON public."People" TO {login};

            """);
        foreach (var table in exchange.Except(Nobodys, StringComparer.Ordinal).Where(owners.ContainsKey))
        {
            var isParty = owners[table] is not RowOwner.Tenant;
            script.Append($"GRANT {(isParty || Written.Contains(table) ? "SELECT, INSERT, UPDATE, DELETE" : "SELECT")} ON public.\"{table}\" TO {login};\n");
            script.Append(Policy(table, "ALL", $"\"{(isParty ? "BuyerId" : "TenantId")}\" = {id}"));
        }

        // Itself and the vendors it has to do with; its people, past ones too. What is asked here is asked under the same login, and so of this buyer's rows alone.
        script.Append(Policy("Organisations", "SELECT", $"\"Id\" = {id} OR \"Id\" IN (SELECT a.\"VendorOrganisationId\" FROM public.\"Assessments\" a)"));
        script.Append(Policy("Organisations", "UPDATE", $"\"Id\" = {id}"));
        script.Append(Policy("People", "SELECT", "\"Id\" IN (SELECT m.\"PersonId\" FROM public.\"Memberships\" m)"));
        return script.ToString();

        string Policy(string table, string verb, string rule) => $"""
            DROP POLICY IF EXISTS {login}_{verb.ToLowerInvariant()} ON public."{table}";
            CREATE POLICY {login}_{verb.ToLowerInvariant()} ON public."{table}" FOR {verb} TO {login} USING ({rule}){(verb is "SELECT" ? "" : $" WITH CHECK ({rule})")};

            """;
    }
}
