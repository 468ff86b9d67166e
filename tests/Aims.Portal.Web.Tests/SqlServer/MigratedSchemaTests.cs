namespace Aims.Portal.Web.Tests.SqlServer;

public sealed class MigratedSchemaTests
{
    private const string History = """
        IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
        BEGIN
            CREATE TABLE [__EFMigrationsHistory] (
                [MigrationId] nvarchar(150) NOT NULL,
                [ProductVersion] nvarchar(32) NOT NULL,
                CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
            );
        END;
        GO
        """;

    private const string Vendors = """
        BEGIN TRANSACTION;
        IF SCHEMA_ID(N'audit') IS NULL EXEC(N'CREATE SCHEMA [audit];');
        CREATE TABLE [Vendors] (
            [TenantId] uniqueidentifier NOT NULL,
            [Id] uniqueidentifier NOT NULL,
            [Name] nvarchar(200) NOT NULL,
            CONSTRAINT [PK_Vendors] PRIMARY KEY ([TenantId], [Id])
        );
        CREATE TABLE [Findings] (
            [TenantId] uniqueidentifier NOT NULL,
            [Id] uniqueidentifier NOT NULL,
            [VendorId] uniqueidentifier NOT NULL,
            CONSTRAINT [PK_Findings] PRIMARY KEY ([TenantId], [Id]),
            CONSTRAINT [FK_Findings_Vendors] FOREIGN KEY ([TenantId], [VendorId]) REFERENCES [Vendors] ([TenantId], [Id]) ON DELETE NO ACTION
        );
        CREATE INDEX [IX_Vendors_Name] ON [Vendors] ([TenantId], [Name]) WHERE [Name] <> N'';
        CREATE TABLE [audit].[Entries] ([Id] bigint NOT NULL IDENTITY, CONSTRAINT [PK_Entries] PRIMARY KEY ([Id]));
        INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion]) VALUES (N'1', N'10.0.15');
        COMMIT;
        GO
        """;

    [Fact]
    public void A_script_as_EF_Core_writes_it_compiles()
    {
        var schema = MigratedSchema.Of(History + "\n" + Vendors);

        Assert.Empty(SchemaCompiler.Problems(schema));
        Assert.Empty(SchemaCompiler.ForeignKeysThatAct(schema));
    }

    [Fact]
    public void Later_migrations_change_what_earlier_ones_made()
    {
        var schema = MigratedSchema.Of(Vendors + "\n" + """
            ALTER TABLE [Vendors] ADD [Website] nvarchar(300) NULL;
            GO
            DECLARE @var0 nvarchar(max);
            SELECT @var0 = QUOTENAME([d].[name]) FROM [sys].[default_constraints] [d];
            IF @var0 IS NOT NULL EXEC(N'ALTER TABLE [Vendors] DROP CONSTRAINT ' + @var0 + ';');
            ALTER TABLE [Vendors] ALTER COLUMN [Website] nvarchar(400) NOT NULL;
            GO
            EXEC sp_rename N'[Vendors].[Name]', N'LegalName', 'COLUMN';
            GO
            EXEC sp_rename N'[Vendors].[IX_Vendors_Name]', N'IX_Vendors_LegalName', 'INDEX';
            GO
            DROP INDEX [IX_Vendors_LegalName] ON [Vendors];
            GO
            EXEC sp_rename N'[Vendors]', N'Suppliers', 'OBJECT';
            GO
            CREATE UNIQUE INDEX [IX_Suppliers_LegalName] ON [Suppliers] ([TenantId], [LegalName]);
            GO
            ALTER TABLE [Findings] DROP CONSTRAINT [FK_Findings_Vendors];
            GO
            ALTER TABLE [Findings] ADD CONSTRAINT [FK_Findings_Suppliers] FOREIGN KEY ([TenantId], [VendorId]) REFERENCES [Suppliers] ([TenantId], [Id]);
            GO
            DROP TABLE [audit].[Entries];
            GO
            """);
        var expected = MigratedSchema.Of("""
            CREATE SCHEMA [audit];
            GO
            CREATE TABLE [Suppliers] (
                [TenantId] uniqueidentifier NOT NULL,
                [Id] uniqueidentifier NOT NULL,
                [LegalName] nvarchar(200) NOT NULL,
                [Website] nvarchar(400) NOT NULL,
                CONSTRAINT [PK_Vendors] PRIMARY KEY ([TenantId], [Id])
            );
            CREATE TABLE [Findings] (
                [TenantId] uniqueidentifier NOT NULL,
                [Id] uniqueidentifier NOT NULL,
                [VendorId] uniqueidentifier NOT NULL,
                CONSTRAINT [PK_Findings] PRIMARY KEY ([TenantId], [Id]),
                CONSTRAINT [FK_Findings_Suppliers] FOREIGN KEY ([TenantId], [VendorId]) REFERENCES [Suppliers] ([TenantId], [Id])
            );
            CREATE UNIQUE INDEX [IX_Suppliers_LegalName] ON [Suppliers] ([TenantId], [LegalName]);
            """);

        Assert.Empty(SchemaCompiler.Problems(schema));
        Assert.Equal(SchemaCompiler.Outline(expected), SchemaCompiler.Outline(schema));
    }

    [Fact]
    public void Row_level_security_compiles()
    {
        var schema = MigratedSchema.Of(Vendors + "\n" + """
            EXEC(N'CREATE SCHEMA [security];');
            GO
            CREATE FUNCTION [security].[IsTenant](@TenantId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS
            RETURN SELECT 1 AS [allowed] WHERE @TenantId = CAST(SESSION_CONTEXT(N'TenantId') AS uniqueidentifier);
            GO
            CREATE SECURITY POLICY [security].[Tenant]
            ADD FILTER PREDICATE [security].[IsTenant]([TenantId]) ON [dbo].[Vendors],
            ADD BLOCK PREDICATE [security].[IsTenant]([TenantId]) ON [dbo].[Vendors] AFTER INSERT
            WITH (STATE = ON);
            GO
            """);

        Assert.Empty(SchemaCompiler.Problems(schema));
    }

    [Theory]
    [InlineData("CREATE INDEX [IX] ON [Vendors] ([Nmae]);", "Nmae")]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL, CONSTRAINT [FK_T] FOREIGN KEY ([Id]) REFERENCES [Nowhere] ([Id]));", "Nowhere")]
    [InlineData("CREATE TABLE [T] ([Id] guid NOT NULL);", "guid")]
    [InlineData("CREATE VIEW [V] AS SELECT [v].[Nmae] FROM [Vendors] AS [v];", "Nmae")]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL;", "line")]
    [InlineData("ALTER TABLE [Nowhere] ADD [X] int NULL;", "dbo.nowhere")]
    [InlineData("DROP TABLE [Nowhere];", "dbo.nowhere")]
    [InlineData("ALTER SECURITY POLICY [Tenant] WITH (STATE = OFF);", "AlterSecurityPolicyStatement")]
    [InlineData("EXEC(N'DROP TABLE ' + @name);", "ExecuteStatement")]
    public void What_does_not_compile_is_told(string statement, string named)
    {
        var problems = SchemaCompiler.Problems(MigratedSchema.Of($"{Vendors}\n{statement}\nGO\n"));

        Assert.Contains(problems, p => p.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void A_foreign_key_that_cascades_is_told()
    {
        var schema = MigratedSchema.Of(Vendors.Replace("ON DELETE NO ACTION", "ON DELETE CASCADE", StringComparison.Ordinal));

        Assert.Empty(SchemaCompiler.Problems(schema));
        Assert.Equal(["[dbo].[FK_Findings_Vendors]"], SchemaCompiler.ForeignKeysThatAct(schema));
    }

    [Theory]
    [InlineData("DECLARE @p uniqueidentifier = '018f0000-0000-7000-8000-000000000000'; SELECT [v].[Name] FROM [Vendors] AS [v] WHERE [v].[TenantId] = @p;", null)]
    [InlineData("SELECT [v].[Nmae] FROM [Vendors] AS [v];", "Nmae")]
    [InlineData("SELECT [v].[Name] FROM [Suppliers] AS [v];", "Suppliers")]
    [InlineData("SELECT [v].[Name] FROM [Vendors] AS [v] WHERE [v].[Name] = @p;", "@p")]
    [InlineData("SELECT [v].[Name] FROM [Vendors] AS [v] LIMIT 5;", "LIMIT")]
    [InlineData("SELECT [v].[Name] FROM [Vendors] AS [v] WHERE EXISTS (SELECT 1 FROM [Findings] AS [f] WHERE [f].[VendorIdd] = [v].[Id]);", "VendorIdd")]
    [InlineData("SELECT [v].[Name], [f].[c] FROM [Vendors] AS [v] OUTER APPLY (SELECT TOP(1) [g].[Nmae] AS [c] FROM [Findings] AS [g] WHERE [g].[VendorId] = [v].[Id]) AS [f];", "Nmae")]
    [InlineData("DECLARE @ids nvarchar(max); SELECT [v].[Nmae] FROM [Vendors] AS [v] WHERE [v].[Id] IN (SELECT [i].[value] FROM OPENJSON(@ids) WITH ([value] uniqueidentifier '$') AS [i]);", "Nmae")]
    [InlineData("DECLARE @p nvarchar(200); UPDATE [Vendors] SET [Nmae] = @p OUTPUT 1 WHERE [Id] = NEWID();", "Nmae")]
    [InlineData("DECLARE @p nvarchar(200); INSERT INTO [Vendors] ([Nmae]) VALUES (@p);", "Nmae")]
    [InlineData("DELETE FROM [Vendors] OUTPUT 1 WHERE [Nmae] = N'';", "Nmae")]
    public void A_query_is_compiled_against_the_schema(string query, string? named)
    {
        var problems = SchemaCompiler.Problems(MigratedSchema.Of(Vendors), [query]);

        if (named is null)
            Assert.Empty(problems);
        else
            Assert.Contains(problems, p => p.Contains(named, StringComparison.Ordinal));
    }
}
