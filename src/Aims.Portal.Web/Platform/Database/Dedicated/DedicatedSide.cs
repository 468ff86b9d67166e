using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>What a dedicated database is told: where the exchange is and which tables to take from there. The empty tables of the same names that the migrations make are closed to the portal,
/// so that a name which is not found in the exchange is an error and never an empty answer.</summary>
internal static class DedicatedSide
{
    private const string Roles = $"{RowSecurityMigrations.TenantRole}, {RowSecurityMigrations.SystemRole}";

    /// <summary>May be run again, and is after every migration: the foreign tables are made anew from what the shared database has then.</summary>
    public static string Script(IModel model, OrganisationId buyer, NpgsqlConnectionStringBuilder way)
    {
        var (own, exchange) = (DedicatedTables.OwnOf(model), DedicatedTables.ExchangeOf(model));
        var mapping = $"OPTIONS (user {LeftKeys.Text(way.Username!)}, password {LeftKeys.Text(way.Password!)})";
        return $"""
            BEGIN;
            {LeftKeys.Place}
            {LeftKeys.TakeOut(own, exchange)}
            DROP SERVER IF EXISTS {DedicatedTables.ExchangeSchema} CASCADE;
            DROP SCHEMA IF EXISTS {DedicatedTables.ExchangeSchema} CASCADE;
            CREATE SCHEMA {DedicatedTables.ExchangeSchema};
            CREATE SERVER {DedicatedTables.ExchangeSchema} FOREIGN DATA WRAPPER postgres_fdw
              OPTIONS (host {LeftKeys.Text(way.Host!)}, port '{way.Port}', dbname {LeftKeys.Text(way.Database!)}, fetch_size '1000', batch_size '100');
            CREATE USER MAPPING FOR CURRENT_USER SERVER {DedicatedTables.ExchangeSchema} {mapping};
            CREATE USER MAPPING FOR {RowSecurityMigrations.TenantRole} SERVER {DedicatedTables.ExchangeSchema} {mapping};
            CREATE USER MAPPING FOR {RowSecurityMigrations.SystemRole} SERVER {DedicatedTables.ExchangeSchema} {mapping};
            IMPORT FOREIGN SCHEMA public LIMIT TO ({string.Join(", ", exchange.Select(t => $"\"{t}\""))}) FROM SERVER {DedicatedTables.ExchangeSchema} INTO {DedicatedTables.ExchangeSchema};
            GRANT USAGE ON SCHEMA {DedicatedTables.ExchangeSchema} TO {Roles};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {DedicatedTables.ExchangeSchema} TO {Roles};
            REVOKE ALL ON {string.Join(", ", exchange.Select(t => $"public.\"{t}\""))} FROM {Roles};
            COMMENT ON SCHEMA {DedicatedTables.ExchangeSchema} IS '{buyer.Value}';
            COMMIT;
            """;
    }

    /// <summary>Asks for what the link lacks, in words; null where it lacks nothing.</summary>
    public static string WhatIsMissing(IModel model)
    {
        var (own, exchange) = (DedicatedTables.OwnOf(model), DedicatedTables.ExchangeOf(model));
        var columns = model.GetEntityTypes().Where(t => !DedicatedTables.IsOwn(t.ClrType) && t.GetTableName() is not null)
            .SelectMany(t => t.GetProperties().Select(p => $"({LeftKeys.Text(t.GetTableName()!)}, {LeftKeys.Text(p.GetColumnName())})"));
        return $"""
            SELECT string_agg(what, ', ') FROM (
              SELECT w.t || '.' || w.c AS what FROM (VALUES {string.Join(", ", columns)}) AS w(t, c)
                WHERE NOT EXISTS (SELECT FROM pg_attribute a JOIN pg_foreign_table f ON f.ftrelid = a.attrelid WHERE a.attrelid = to_regclass(format('{DedicatedTables.ExchangeSchema}.%I', w.t)) AND a.attname = w.c AND NOT a.attisdropped)
              UNION ALL SELECT 'closing of ' || t FROM unnest(ARRAY[{LeftKeys.List(exchange)}]) AS t WHERE has_table_privilege(format('public.%I', t), 'SELECT, INSERT, UPDATE, DELETE')
              UNION ALL SELECT 'taking out of ' || c.conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class o ON o.oid = c.confrelid
                WHERE c.contype = 'f' AND t.relname IN ({LeftKeys.List(own)}) AND o.relname IN ({LeftKeys.List(exchange)}) AND t.relnamespace = 'public'::regnamespace
            ) AS missing(what)
            """;
    }
}
