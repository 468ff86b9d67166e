using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The links to our own styles and scripts with the fingerprint of their content, made once: the files do not change while the portal runs, except in Development.</summary>
public sealed class PageAssets(IFileVersionProvider versions, IHostEnvironment environment)
{
    private HtmlString? head;

    public HtmlString Head => environment.IsDevelopment() ? Make() : head ??= Make();

    private HtmlString Make()
    {
        string Path(string file) => versions.AddFileVersionToPath("", file);
        return new HtmlString($"""
              <link rel="stylesheet" href="{Path("/lib/tabler.min.css")}">
              <link rel="stylesheet" href="{Path("/app.css")}">
              <script src="{Path("/theme.js")}"></script>
              <script src="{Path("/app.js")}" defer></script>
            """);
    }
}
