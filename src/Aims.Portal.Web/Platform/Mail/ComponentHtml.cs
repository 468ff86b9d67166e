using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Renders a Razor component to a string, outside of any request: mail is made by jobs.</summary>
internal sealed class ComponentHtml(ILoggerFactory logs) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();

    /// <summary>Of its own: the default one turns every Chinese character into eight ASCII ones.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public async Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        });
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
