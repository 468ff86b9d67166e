using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Who is certified and where: what follows "This is to certify that", or stands at "Organisation". The first lines are the name, then comes the address.</summary>
internal static partial class HolderFields
{
    private const int LongestName = 130;
    private const int LongestAddress = 400;
    private const int MostLines = 9;
    private const double Prose = 0.84;

    private sealed record Holder(string Name, string Address, string NameWords, string AddressWords, TextLine At, double Weight, double AddressWeight);

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        var holders = document.Of(LabelKind.Holder).SelectMany(h => At(document, h)).Concat(InProse(document)).Concat(Named(document)).OrderByDescending(h => h.Weight + (h.At.IsChinese ? 0 : 0.015)).ThenBy(h => h.At.Index).ToList();
        if (holders.Count == 0) return [.. Addresses(document, null)];
        var best = holders[0];
        if (best.Address.Length == 0 && holders.Find(h => Same(h.Name, best.Name) && h.Address.Length > 0) is { } told) best = best with { Address = told.Address, AddressWords = told.AddressWords, AddressWeight = told.AddressWeight };
        var found = new List<Proposal>();
        var again = holders.Count(h => Same(h.Name, best.Name)) > 1 || Count(document.Flow.Text, best.Name) > 1;
        var other = holders.Find(h => !Same(h.Name, best.Name) && h.At.IsChinese == best.At.IsChinese);
        var certainty = Math.Min(0.99, best.Weight + (again ? 0.03 : 0));
        if (other is not null && other.Weight > best.Weight - 0.03) certainty = Math.Min(certainty, 0.72);
        found.Add(new Proposal(CertificateField.HolderName, best.Name, best.NameWords, best.At.Page, certainty * best.At.Trust));
        if (other is not null) found.Add(new Proposal(CertificateField.HolderName, other.Name, other.NameWords, other.At.Page, Math.Min(0.4, other.Weight)));

        found.AddRange(Addresses(document, best));
        return found;
    }

    private static IEnumerable<Proposal> Addresses(Labelled document, Holder? holder)
    {
        var labelled = document.Of(LabelKind.Address).Where(h => !Sheet.IsFoot(document.Sheet, h.Line)).Select(h => (Hit: h, Value: Labelled(document, h, holder))).Where(a => a.Value is not null)
            .OrderBy(a => holder is null || a.Hit.Line.Page == holder.At.Page && (a.Hit.Line.Index >= holder.At.Index - 1 || a.Hit.Line.At.Y > holder.At.At.Y - 2 && !Sheet.IsFoot(document.Sheet, a.Hit.Line)) ? 0 : 1).ThenBy(a => Rank(a.Hit.Words)).ThenBy(a => holder is not null && a.Hit.Line.IsChinese != holder.At.IsChinese).ThenBy(a => a.Hit.Line.Index).Select(a => a.Value!).FirstOrDefault();
        if (labelled is not null && (holder is null || holder.Address.Length == 0 || !Looks.IsAddress(holder.Address))) yield return labelled;
        else if (holder is { Address.Length: > 0 })
        {
            yield return new Proposal(CertificateField.HolderAddress, holder.Address, holder.AddressWords, holder.At.Page, holder.AddressWeight * holder.At.Trust);
            if (labelled is not null && !Same(labelled.Value, holder.Address)) yield return labelled with { Certainty = 0.4 };
        }
    }

    /// <summary>The seat before a branch or a place of work.</summary>
    private static int Rank(string label) => Seat().IsMatch(label) ? 0 : 1;

    private static Proposal? Labelled(Labelled document, LabelHit hit, Holder? holder)
    {
        foreach (var slice in document.Places(hit))
        {
            if (slice.Place < 0.9) continue;
            var lines = new List<string> { slice.Printed };
            if (slice.End >= slice.Line.Text.Length)
                lines.AddRange(Blocks.Down(document.Sheet, slice.Line, 0.9, l => lines.Count < MostLines && GoesOn(document, l, slice.Line) && !document.IsInLaterRow(l, hit)).Select(l => l.Printed(0, l.Text.Length)));
            var address = Cut(document, slice, lines);
            if (holder is not null && address.StartsWith(holder.Name, StringComparison.OrdinalIgnoreCase)) address = Clean(address[holder.Name.Length..]);
            address = Lead().Replace(address, "");
            if (address.Length < 6 || !Looks.MayBeAddress(address)) continue;
            var certainty = hit.Weight * slice.Place * slice.Line.Trust * (holder is null || holder.At.Page != slice.Line.Page ? 0.8 : 1) * (Looks.IsAddress(address) ? 1 : 0.85);
            return new Proposal(CertificateField.HolderAddress, address, $"{hit.Words} {address}", slice.Line.Page, certainty);
        }

        return null;
    }

    /// <summary>In running text the address ends where the sentence goes on.</summary>
    private static string Cut(Labelled document, Slice slice, List<string> lines)
    {
        if (document.In(slice.Line).FirstOrDefault(h => h.Start > slice.Start && h.Kind is LabelKind.Verb or LabelKind.Standard or LabelKind.Scope) is { } end && end.Start > slice.Start && end.Start < slice.End)
            return Clean(slice.Line.Printed(slice.Start, end.Start));
        return Clean(Blocks.Join(lines));
    }

    private static IEnumerable<Holder> At(Labelled document, LabelHit hit)
    {
        foreach (var place in document.Places(hit))
        {
            if (place.Place < 0.9) continue;
            if (Read(document, hit, place) is not { } holder) continue;
            yield return holder;
            yield break;
        }
    }

    private static Holder? Read(Labelled document, LabelHit hit, Slice start)
    {
        var pieces = Pieces(document, hit, start).ToList();
        while (pieces.Count > 0 && Prefix().Replace(pieces[0].Text, "").Trim(' ', ':', ',') is { Length: < 2 }) pieces.RemoveAt(0);
        if (pieces.Count == 0) return null;
        pieces[0] = pieces[0] with { Text = Prefix().Replace(pieces[0].Text, "").Trim(' ', ':') };
        if (Looks.OneScript(pieces[0].Text) is var only && only.Length != pieces[0].Text.Length) pieces[0] = pieces[0] with { Text = only };
        var (name, rest, used) = Name(pieces);
        name = Clean(name);
        if (name.Length is < 2 or > LongestName || NoName().IsMatch(name) || WrittenDates.In(name).Count > 0 || BodyRegister.Shipped.FindCertification(name) is not null) return null;

        var chinese = Script.HasHan(name) && !Script.HasLatin(name);
        var (lines, last) = (new List<string>(), (TextLine?)null);
        if (Bracketed().Replace(rest, "") is { Length: > 0 } behind) lines.Add(behind);
        foreach (var piece in pieces.Skip(used))
        {
            if (lines.Count == 0 && (TradeName().IsMatch(piece.Text) || Script.HasHan(piece.Text) != chinese && Looks.IsCompany(piece.Text) || Prefix().Replace(piece.Text, "").Length < 2)) continue;
            if (lines.Count > 0 && Math.Abs(piece.Line.At.FontSize - last!.At.FontSize) > 0.25 * last.At.FontSize && piece.Line.At.Confidence is null) break;
            if (chinese && lines.Count > 0 && !Script.HasHan(piece.Text)) break;
            if (Script.HasHan(piece.Text) && !Script.HasLatin(piece.Text) != chinese) { if (lines.Count > 0) break; else continue; }
            lines.Add(piece.Text);
            last = piece.Line;
        }

        var address = Lead().Replace(Clean(Blocks.Join(lines)), "");
        if (!Looks.MayBeAddress(address) || address.Length is < 6 or > LongestAddress) address = "";
        var weight = hit.Weight * start.Place * (Looks.IsCompany(name) ? 1 : name.Length > 60 ? 0.6 : char.IsLower(name[0]) ? 0.55 : 0.92);
        // The English name stands under the Chinese one: either is the holder's.
        if (chinese && pieces.Skip(used).Any(p => !Script.HasHan(p.Text) && Looks.IsCompany(p.Text))) weight *= 0.8;
        return new Holder(name, address, name, address, pieces[0].Line, weight, Math.Min(weight, Looks.IsAddress(address) ? 0.93 : 0.7));
    }

    /// <summary>"The above organisation", or a certificate that says nothing before the name: the largest company's name of the first page.</summary>
    private static IEnumerable<Holder> Named(Labelled document)
    {
        var pointed = Above().IsMatch(document.Flow.Text);
        var largest = document.Sheet.Lines.Where(l => l.Page == document.Sheet.Lines[0].Page && (Looks.IsCompany(l.Text) || pointed && l.At.FontSize > 13) && !Script.HasHan(l.Text[..1]) && !NoName().IsMatch(l.Text) && l.Text.Length < 80 && document.In(l).Count == 0 && !document.IsAtLabel(l) && !Looks.IsAddress(l.Text) && CertifierField.IsKnown(l.Text) is false)
            .OrderByDescending(l => l.At.FontSize).ThenBy(l => l.Index).Take(1);
        foreach (var line in largest)
            if (Read(document, new LabelHit(line, 0, 0, LabelKind.Holder, pointed ? 0.92 : 0.62, ""), new Slice(line, 0, line.Text.Length, 1)) is { } holder) yield return holder;
    }

    private sealed record Piece(string Text, TextLine Line, bool Ends);

    /// <summary>The lines from the value's start to where something else begins.</summary>
    private static IEnumerable<Piece> Pieces(Labelled document, LabelHit hit, Slice start)
    {
        var first = Portion(document, start.Line, start.Start, start.End);
        if (first.Text.Length > 0) yield return first;
        if (first.Ends) yield break;
        var (line, count) = (start.Line, 0);
        while (count++ < MostLines && document.Sheet.Below(line, Math.Max(1.7, document.Sheet.Spacing)) is { } below)
        {
            if (Registered().IsMatch(below.Text) && !Looks.IsAddress(below.Text))
            {
                line = below;
                continue;
            }

            if (Stops(document, below) || document.IsInLaterRow(below, hit)) yield break;
            var piece = Portion(document, below, 0, below.Text.Length);
            if (piece.Text.Length > 0 && !(piece.Ends && !Looks.IsCompany(piece.Text) && !Looks.MayBeAddress(piece.Text))) yield return piece;
            if (piece.Ends) yield break;
            line = below;
        }
    }

    private static Piece Portion(Labelled document, TextLine line, int from, int to)
    {
        var end = document.In(line).Where(h => h.Start >= from && h.Kind is not (LabelKind.Holder or LabelKind.Original or LabelKind.Site) && !(h.Kind is LabelKind.Address && h.Start == from)).Select(h => h.Start).Append(to).Min();
        return new Piece(line.Printed(from, Math.Min(end, to)).Trim(), line, end < line.Text.Length && end < to || to < line.Text.Length);
    }

    private static bool Stops(Labelled document, TextLine line) =>
        document.IsAtLabel(line) || line.Text.Length < 30 && line.Text.EndsWith(':') || document.In(line).Any(h => h.Start <= 2 && h.Kind is not LabelKind.Holder) || document.BeginsWithLabel(line) && !document.In(line).All(h => h.Kind is LabelKind.Holder) || Standard().IsMatch(line.Text) || Sentence().IsMatch(line.Text);

    private static bool GoesOn(Labelled document, TextLine line, TextLine first) =>
        !Stops(document, line) && !document.BeginsWithLabel(line) && Script.HasHan(line.Text) == Script.HasHan(first.Text) && Math.Abs(line.At.FontSize - first.At.FontSize) < 0.2 * first.At.FontSize && WrittenDates.In(line.Text).Count == 0;

    private static (string Name, string After, int Used) Name(List<Piece> pieces)
    {
        var (name, first) = (pieces[0].Text, pieces[0].Line);
        var used = 1;
        while (used < pieces.Count && used < 4 && !Looks.IsCompany(name) && pieces[used] is var next && Script.HasHan(next.Text) == Script.HasHan(name)
            && Math.Abs(next.Line.At.FontSize - first.At.FontSize) <= 0.12 * first.At.FontSize && (Looks.BeginsToEndWithForm(next.Text) || !Looks.IsAddress(next.Text)) && (Looks.IsCompany(next.Text) || Bigger(pieces, used)))
        {
            name = Blocks.Join([name, next.Text]);
            used++;
        }

        if (Looks.EndOfForm(name) is > 0 and var end && end < name.Length && Follows().IsMatch(name[end..])) return (name[..end], name[end..].TrimStart(' ', ',', ';', '-', '–', ':'), used);
        if (!Looks.IsCompany(name) && name.IndexOf(", ", StringComparison.Ordinal) is > 2 and var comma && Looks.IsAddress(name[comma..])) return (name[..comma], name[(comma + 2)..], used);
        return (name, "", used);
    }

    /// <summary>The name is set larger than what follows, and this line still is.</summary>
    private static bool Bigger(List<Piece> pieces, int at) => pieces.Skip(at + 1).Any(p => p.Line.At.FontSize < 0.88 * pieces[at].Line.At.FontSize);

    private static bool Same(string a, string b) => string.Equals(Key(a), Key(b), StringComparison.OrdinalIgnoreCase);

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static int Count(string text, string part) => part.Length < 4 ? 0 : text.Split(part, StringSplitOptions.None).Length - 1;

    private static string Clean(string text) => Chinese().Replace(Further().Replace(text, ""), "").Trim(' ', ',', ';', ':', '-', '–', '|', '/').TrimEnd('(', '（').Trim();

    /// <summary>"… the management system as implemented by X Limited, headquartered in …, is compliant with …", wherever the lines break.</summary>
    private static IEnumerable<Holder> InProse(Labelled document)
    {
        foreach (Match m in Sentences().Matches(document.Flow.Text))
        {
            var (name, line) = (Clean(Looks.OneScript(m.Groups["name"].Value)), document.Flow.LineAt(m.Groups["name"].Index));
            if (name.Length is < 4 or > LongestName || !Looks.IsCompany(name) || NoName().IsMatch(name) || BodyRegister.Shipped.FindCertification(name) is not null) continue;
            var address = Lead().Replace(Clean(m.Groups["address"].Value), "");
            yield return new Holder(name, Looks.MayBeAddress(address) ? address : "", m.Value, m.Value, line, Prose, Looks.IsAddress(address) ? Prose : 0.6);
        }
    }

    [GeneratedRegex(@"^\s*(?:(?:the|an?|its|this|following|that)\s+)*(?:(?:organi[sz]ation|company|firm)\s*:?\s*)?(?:(?:[\w&/-]+\s+){0,6}(?:management systems?|ISMS|AIMS|PIMS)(?:\s*\([A-Z/ ]+\))?\s*(?:of|implemented by|operated by|operated at|established by|at|for|and)?\s*(?:the (?:organi[sz]ation|company))?\s*:?\s*)?(?:由\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\bISO\b|certif|management system|下列|以下|following|\babove\b|\bbelow\b|scope|\bpage\b|@|https?:|accredit|annex|appendix|standard|^\W*$|^the$|requirements|管理(?:系統|體系|体系)$|證書|证书", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoName();

    [GeneratedRegex(@"(?:management systems?(?: \([A-Z]+\))?|ISMS|AIMS)(?: as)?(?:,? (?:defined|designed|established|implemented|operated|maintained|run|adopted|and|of|at|by|for)){1,8} (?:the )?(?<name>\p{Lu}[^.;:\f]{3,100}?)(?:,? (?:\([^)]{2,30}\),? )?(?:(?:headquartered|located|situated|based|established|with (?:its )?(?:registered |head |principal )*office|having its (?:registered )?office|whose (?:registered )?(?:office|address) is|registered)(?: located)?(?: in| at)?|of|at|in)|,) ?,? ?(?<address>[^;:\f]{8,220}?),? (?:is (?:compliant|in|certified|conform)|has (?:been|implemented|established)|have been|complies|conforms|fulfils|fulfills|meets|satisfies|and (?:is|has|complies|conforms|meets))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"[，,\s]*(?:(?:以|特|茲|兹|謹)?(?:此|資|兹|茲)?(?:證明|证明)其?|(?:其|之|的|所|已)(?:建立|實施|实施)?(?:的|之)?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:of|at|in|located (?:at|in)|situated (?:at|in)|headquartered (?:at|in)|with (?:its )?(?:registered |head )?office at|(?:registered |head |main )?(?:office|address|site)\s*:)\s+(?=[\p{Lu}0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[\s,]+(?:and (?:the|its|other) (?:\w+ )?(?:sites?|locations?|premises|offices)|(?:including|incl\.?) (?:the |its |all )?(?:\w+ )?(?:sites?|locations?|implementation|branch)|with (?:the|its|all) (?:\w+ )?(?:sites|locations|organi[sz]ational)|whose \w+ management).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Further();

    [GeneratedRegex(@"^\W*(?:(?:company|business|commercial|trade|corporate|unified social|registration|enterprise)[A-Za-z ]{0,30}(?:no\.?|numbers?|code|reg\w*)|UEN|CR no|BR no|ABN|ACN|CIN|VAT|EIN|統一社會信用代碼|统一社会信用代码|組織機構代碼|组织机构代码|統一編號|商業登記|公司編號)[^,]{0,40}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Registered();

    [GeneratedRegex(@"^\s*\([^)]*\)[\s,]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?:the )?(?:above|aforementioned|aforesaid)[ -]?(?:named |mentioned )?(?:organi[sz]ation|company|client|entity|firm)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Above();

    [GeneratedRegex(@"^\W*(?:A\.?B\.?N\.?|A\.?C\.?N\.?|UEN|BR|CR|VAT|UBI|EIN|CIN|KvK)\b[ :.]*(?:no\.?)?[ :0-9A-Z-]+$|^\W*(?:trading as|t/a|d/?b/?a|doing business as|formerly|also known as|a\.?k\.?a|and its|including|hereinafter|\(?the [""'])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TradeName();

    [GeneratedRegex(@"^\s*(?:[,;–|:-]|of\b|at\b|\s*\d|地址|\()", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Follows();

    [GeneratedRegex(@"^\W*(?:[A-Z/]{2,5}[ -]){0,3}ISO[ /]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Standard();

    [GeneratedRegex(@"^\W*(?:this|these|it|see|the (?:above|scope|certificate|organi[sz]ation|management|following|company)|for the|for its|as an?|in the|multi-?site|whose|including the|incl\. the|and the (?:sites?|locations?|implementation)|with the (?:sites|locations|organi)|together with|by (?:reason|virtue)|proof|an audit|under the|(?:(?:information security|artificial intelligence|ai|privacy information) )?management systems?)\b|^\W*(?-i:has|have|is|are|was|were|and (?:has|is|operates|that|its)|operates|maintains|runs|applies|conforms|complies|meets|fulfils|fulfills|which|that|where|according|hereinafter|by|including|from the)\b|^\W*and (?:was |has been )?found\b|\bcertif(?:ies|y)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"regist|head|main|central|principal|corporate|註冊|注册|公司", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seat();
}
