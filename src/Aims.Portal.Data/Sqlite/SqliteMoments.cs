using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Aims.Portal.Data.Mappings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Aims.Portal.Data.Sqlite;

/// <summary>Points in time as Microsoft.Data.Sqlite keeps them, in text (<c>2026-11-25 08:30:00.1234567</c>), read by position: the driver lets
/// <see cref="DateTime.Parse(string)"/> find out the form anew for every value, which on the questionnaire cost more than reading all answers.</summary>
internal sealed class SqliteMoments : DateTimeTypeMapping
{
    private const string Kept = "TEXT";
    private const int SecondsLength = 19;
    private static readonly MethodInfo Text = typeof(System.Data.Common.DbDataReader).GetRuntimeMethod(nameof(System.Data.Common.DbDataReader.GetString), [typeof(int)])!;
    private static readonly MethodInfo Reading = typeof(SqliteMoments).GetMethod(nameof(Read), BindingFlags.Static | BindingFlags.NonPublic)!;

    private SqliteMoments()
        : base(Kept, System.Data.DbType.DateTime)
    {
    }

    private SqliteMoments(RelationalTypeMappingParameters parameters)
        : base(parameters)
    {
    }

    protected override string SqlLiteralFormatString => @"'{0:yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF}'";

    public static void Use(ModelBuilder model)
    {
        var mapping = new SqliteMoments().WithComposedConverter(new Conventions.UtcConverter());
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(DateTime) || p.ClrType == typeof(DateTime?)))
            ((IConventionProperty)property).SetTypeMapping(mapping);
    }

    public override MethodInfo GetDataReaderMethod() => Text;

    public override Expression CustomizeDataReaderExpression(Expression expression) => Expression.Call(Reading, expression);

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new SqliteMoments(parameters);

    internal static DateTime Read(string stored)
    {
        var s = stored.AsSpan();
        if (s.Length >= SecondsLength && s[4] == '-' && s[7] == '-' && s[10] == ' ' && s[13] == ':' && s[16] == ':'
            && Number(s[..4], out var year) && Number(s[5..7], out var month) && Number(s[8..10], out var day)
            && Number(s[11..13], out var hour) && Number(s[14..16], out var minute) && Number(s[17..19], out var second)
            && Fraction(s[SecondsLength..], out var ticks)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60)
        {
            return new DateTime(year, month, day, hour, minute, second).AddTicks(ticks);
        }

        return DateTime.Parse(stored, CultureInfo.InvariantCulture);
    }

    private static bool Fraction(ReadOnlySpan<char> s, out int ticks)
    {
        ticks = 0;
        if (s.IsEmpty) return true;
        if (s[0] != '.' || s.Length is 1 or > 8 || !Number(s[1..], out ticks)) return false;
        for (var digits = s.Length - 1; digits < 7; digits++) ticks *= 10;
        return true;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
