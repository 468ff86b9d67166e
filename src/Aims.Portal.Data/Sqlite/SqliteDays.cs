using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Aims.Portal.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Aims.Portal.Data.Sqlite;

/// <summary>Calendar days as Microsoft.Data.Sqlite keeps them, in text (<c>2026-11-25</c>), read by position as <see cref="SqliteMoments"/> are.</summary>
internal sealed class SqliteDays : DateOnlyTypeMapping
{
    private static readonly MethodInfo Text = typeof(System.Data.Common.DbDataReader).GetRuntimeMethod(nameof(System.Data.Common.DbDataReader.GetString), [typeof(int)])!;
    private static readonly MethodInfo Reading = typeof(SqliteDays).GetMethod(nameof(Read), BindingFlags.Static | BindingFlags.NonPublic)!;

    private SqliteDays()
        : base("TEXT", System.Data.DbType.Date)
    {
    }

    private SqliteDays(RelationalTypeMappingParameters parameters)
        : base(parameters)
    {
    }

    protected override string SqlLiteralFormatString => @"'{0:yyyy\-MM\-dd}'";

    public static void Use(ModelBuilder model)
    {
        var mapping = new SqliteDays();
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(DateOnly) || p.ClrType == typeof(DateOnly?)))
            ((IConventionProperty)property).SetTypeMapping(mapping);
    }

    public override MethodInfo GetDataReaderMethod() => Text;

    public override Expression CustomizeDataReaderExpression(Expression expression) => Expression.Call(Reading, expression);

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new SqliteDays(parameters);

    internal static DateOnly Read(string stored) => IsoDate.TryParse(stored, out var day) ? day : DateOnly.Parse(stored, CultureInfo.InvariantCulture);
}
