namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>Foreign keys between tables that are in two databases cannot hold. They are taken out after each migration and put back, unvalidated, before the next one, which may change them.</summary>
internal static class LeftKeys
{
    public const string Schema = "aims";

    public const string Place = $"""
        CREATE SCHEMA IF NOT EXISTS {Schema};
        CREATE TABLE IF NOT EXISTS {Schema}.keys_left_out (table_name text NOT NULL, key_name text NOT NULL, definition text NOT NULL, PRIMARY KEY (table_name, key_name));

        """;

    /// <summary>May be run where nothing was ever taken out.</summary>
    public const string PutBack = $"""
        DO $aims$
        DECLARE k record;
        BEGIN
          IF to_regclass('{Schema}.keys_left_out') IS NULL THEN RETURN; END IF;
          FOR k IN SELECT * FROM {Schema}.keys_left_out LOOP
            IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = k.key_name AND conrelid = to_regclass(format('public.%I', k.table_name))) THEN
              EXECUTE format('ALTER TABLE public.%I ADD CONSTRAINT %I %s NOT VALID', k.table_name, k.key_name, k.definition);
            END IF;
          END LOOP;
          DELETE FROM {Schema}.keys_left_out;
        END $aims$;

        """;

    public static string TakeOut(IEnumerable<string> from, IEnumerable<string> to) => $"""
        DO $aims$
        DECLARE k record;
        BEGIN
          FOR k IN SELECT t.relname AS table_name, c.conname AS key_name, replace(pg_get_constraintdef(c.oid), ' NOT VALID', '') AS definition
                   FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class o ON o.oid = c.confrelid
                   WHERE c.contype = 'f' AND t.relnamespace = 'public'::regnamespace AND o.relnamespace = 'public'::regnamespace
                     AND t.relname IN ({List(from)}) AND o.relname IN ({List(to)}) LOOP
            INSERT INTO {Schema}.keys_left_out VALUES (k.table_name, k.key_name, k.definition) ON CONFLICT (table_name, key_name) DO UPDATE SET definition = excluded.definition;
            EXECUTE format('ALTER TABLE public.%I DROP CONSTRAINT %I', k.table_name, k.key_name);
          END LOOP;
        END $aims$;

        """;

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Text));

    public static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
