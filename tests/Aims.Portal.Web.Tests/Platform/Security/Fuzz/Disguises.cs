using System.Globalization;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Other ways to write the same thing: ids, addresses, headers.</summary>
internal static class Disguises
{
    /// <summary>The id as a part of an address, already encoded, or as the value of a field.</summary>
    public static string Of(Guid id, Guid another, Dice dice, bool encoded)
    {
        var text = id.ToString();
        if (!dice.Chance(30)) return text;
        string plain = dice.Below(16) switch
        {
            0 => text.ToUpperInvariant(),
            1 => id.ToString("N"),
            2 => id.ToString("B"),
            3 => id.ToString("P"),
            4 => id.ToString("X"),
            5 => text + text,
            6 => $"{text},{another}",
            7 => $"{another};{text}",
            8 => " " + text + " ",
            9 => text + ".",
            10 => "urn:uuid:" + text,
            11 => text[..^1],
            12 => text + "\u200b",
            13 => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\uff10') : c)),
            14 => text.Replace('-', '\u2010'),
            _ => string.Concat(text.Select(c => "%" + ((int)c).ToString("x2", CultureInfo.InvariantCulture))),
        };
        return encoded && plain[0] != '%' ? Uri.EscapeDataString(plain) : plain;
    }

    public static string Slug(string slug, string own, Dice dice) => dice.Below(20) switch
    {
        0 => "/" + slug.ToUpperInvariant(),
        1 => "/" + char.ToUpperInvariant(slug[0]) + slug[1..],
        2 => $"/%{(int)slug[0]:x2}{slug[1..]}",
        3 => $"/{slug}%2f",
        4 => $"/{slug}.",
        5 => $"/{slug}%20",
        6 => $"//{slug}",
        7 => $"/{own}/../{slug}",
        8 => $"/{own}/%2e%2e/{slug}",
        9 => $"/{own}/..%2f{slug}",
        10 => $"/{own}%2f..%2f{slug}",
        11 => $"/{slug};a=b",
        12 => "/" + Uri.EscapeDataString(slug.Replace('i', '\u0456').Replace('a', '\u0430')),
        13 => "/" + Uri.EscapeDataString(slug.Replace('-', '\u2010')),
        14 => $"/%EF%BB%BF{slug}",
        15 => $"/{own},{slug}",
        16 => $"/{own}/{slug}",
        17 => $"/{slug}/{own}",
        18 => $"/./{slug}",
        _ => $"/{slug.Replace('-', '_')}",
    };

    public static string Path(string path, Dice dice) => dice.Below(10) switch
    {
        0 => path.ToUpperInvariant(),
        1 => path + "/",
        2 => path.Replace("/", "//", StringComparison.Ordinal),
        3 => path + ";jsessionid=1",
        4 => path.Replace("/", "/./", StringComparison.Ordinal),
        5 => path + "%20",
        6 => path + ".",
        7 => path + ".cshtml",
        8 => path + "/index",
        _ => path + "%2f..",
    };

    public static KeyValuePair<string, string> Header(string target, string own, Guid id, Dice dice) => dice.Below(34) switch
    {
        0 => new("X-Forwarded-Host", $"{target}.portal.test"),
        1 => new("X-Forwarded-Prefix", "/" + target),
        2 => new("X-Forwarded-For", "127.0.0.1, 10.0.0.1"),
        3 => new("X-Forwarded-Proto", "http"),
        4 => new("X-Forwarded-Path", $"/{target}/home"),
        5 => new("X-Original-URL", $"/{target}/home"),
        6 => new("X-Rewrite-URL", $"/{target}/vendors"),
        7 => new("X-Original-Host", $"{target}.portal.test"),
        8 => new("X-HTTP-Method-Override", dice.Chance(50) ? "POST" : "DELETE"),
        9 => new("X-Method-Override", "PUT"),
        10 => new("Forwarded", $"for=127.0.0.1;host={target}.portal.test;proto=https"),
        11 => new("X-Tenant", target),
        12 => new("X-Tenant-Id", id.ToString()),
        13 => new("X-Original-PathBase", "/" + target),
        14 => new("X-Original-For", "127.0.0.1"),
        15 => new("Range", "bytes=0-"),
        16 => new("Range", "bytes=0-0,-1,5-2"),
        17 => new("If-None-Match", "*"),
        18 => new("If-None-Match", $"\"{id}\""),
        19 => new("If-Match", "*"),
        20 => new("If-Modified-Since", "Tue, 24 Nov 2026 02:00:00 GMT"),
        21 => new("If-Range", $"\"{id}\""),
        22 => new("Accept", "application/json"),
        23 => new("Accept", "text/csv, */*;q=0.1"),
        24 => new("Accept-Language", dice.Chance(50) ? "zh-Hant-HK" : "xx-;q=abc,*"),
        25 => new("HX-Request", "true"),
        26 => new("HX-Target", "main"),
        27 => new("Referer", $"https://portal.test/{target}/home"),
        28 => new("Origin", "https://evil.example"),
        29 => new("Authorization", $"Bearer {id}"),
        30 => new("X-Form-Token", id.ToString("N")),
        31 => new("X-Requested-With", "XMLHttpRequest"),
        32 => new("Sec-Fetch-Site", "cross-site"),
        _ => new("Via", $"1.1 {own}"),
    };

    public static string Host(string target, Dice dice) => dice.Below(7) switch
    {
        0 => $"{target}.portal.test",
        1 => target,
        2 => "localhost",
        3 => "evil.example",
        4 => "portal.test:8443",
        5 => "[::1]",
        _ => "PORTAL.TEST.",
    };
}
