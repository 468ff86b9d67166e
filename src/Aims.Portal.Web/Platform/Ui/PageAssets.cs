using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>What stands in every page's head beside its title: how it is to be read, and our own styles and scripts with the fingerprint of their content. Made once,
/// as the files do not change while the portal runs, except in Development.</summary>
public sealed class PageAssets(IFileVersionProvider versions, IHostEnvironment environment)
{
    private HtmlString? head;

    public HtmlString Head => environment.IsDevelopment() ? Make() : head ??= Make();

    private HtmlString Make()
    {
        string Path(string file) => versions.AddFileVersionToPath("", file);
        return new HtmlString($"""
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <link rel="icon" href="/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="{Path("/lib/tabler.min.css")}">
              <link rel="stylesheet" href="{Path("/app.css")}">
              <script src="{Path("/theme.js")}"></script>
              <script src="{Path("/app.js")}" defer></script>
            """);
    }
}
