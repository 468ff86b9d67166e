using System.Text.Encodings.Web;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Writes the rows of the register, by code and not by Razor (docs/adr/0009): the page that a risk manager opens all day is mostly these.</summary>
internal sealed class RegisterRows(RegisterPage register, DateOnly today, IStringLocalizer<Text> T, Words words, string pathBase) : IHtmlContent
{
    private const int Certificates = 3;

    // What every row says: asked for once.
    private readonly string tier = T["Tier"];
    private readonly string certificates = T["Certificates"];
    private readonly string assessment = T["Assessment"];
    private readonly string nextDate = T["Next date"];
    private readonly string owner = T["Owner"];
    private readonly string nobody = T["nobody"];
    private readonly string comma = Languages.IsChinese ? "、" : ", ";

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        foreach (var vendor in register.Rows) WriteRow(html, vendor);
    }

    private void WriteRow(HtmlWriter html, VendorRow v)
    {
        html.Write($"<tr><th scope=\"row\"><a href=\"{pathBase}/vendors/{v.Id.ToString()}\">{v.Name}</a><div class=\"sub fw-normal\">");
        WriteServices(html, v.Id);
        html.Write($"</div>");
        if (v.Status is not (VendorStatus.BeingAssessed or VendorStatus.Registered)) WriteLabel(html, Labels.Of(v.Status));
        html.Write($"</th><td data-label=\"{tier}\">{TierMark.Of(v.Tier, T)}</td><td data-label=\"{certificates}\"><span>");
        WriteCertificates(html, v.Id);
        html.Write($"</span></td><td data-label=\"{assessment}\">");
        WriteAssessment(html, v.Id);
        html.Write($"</td><td data-label=\"{nextDate}\">");
        WriteNext(html, v.NextDate);
        html.Write($"</td><td data-label=\"{owner}\">{register.OwnerName(v.OwnerId) ?? nobody}</td></tr>\n");
    }

    private void WriteServices(HtmlWriter html, VendorId id)
    {
        var first = true;
        foreach (var service in register.Services[id])
        {
            html.Write($"{(first ? "" : comma)}{service.Name}");
            first = false;
        }

        if (first) html.Write($"{T["No AI service yet"].Value}");
    }

    private void WriteCertificates(HtmlWriter html, VendorId id)
    {
        var shown = 0;
        foreach (var c in register.Certificates[id].Take(Certificates))
        {
            shown++;
            html.Write($"<span class=\"d-block\">");
            foreach (var label in StatusMarks.Labels(c.Standing)) WriteLabel(html, label);
            html.Write($" <span class=\"sub nowrap\">{c.Short}</span></span>");
        }

        if (shown == 0) html.Write($"<span class=\"sub\">{T["None recorded"].Value}</span>");
    }

    private void WriteAssessment(HtmlWriter html, VendorId id)
    {
        if (!register.Latest.TryGetValue(id, out var a))
        {
            html.Write($"<span class=\"sub\">{T["Not assessed yet"].Value}</span>");
            return;
        }

        var label = Labels.Of(a.State);
        html.Write($"<span class=\"st {label.Look}\">{(a.Round > 1 ? T["{0}, round {1}", T[label.Key], a.Round] : T[label.Key]).Value}</span>");
    }

    private void WriteNext(HtmlWriter html, DateOnly? date)
    {
        if (date is not { } next)
        {
            html.Write($"<span class=\"sub\">–</span>");
            return;
        }

        html.Write($"<span class=\"nowrap\">{words.Date(next)}<span class=\"d-block\"><span class=\"{(next < today ? "sub bad ink" : "sub")}\">{words.Distance(next, today)}</span></span></span>");
    }

    private void WriteLabel(HtmlWriter html, Label label) => html.Write($"<span class=\"st {label.Look}\">{T[label.Key].Value}</span>");
}
