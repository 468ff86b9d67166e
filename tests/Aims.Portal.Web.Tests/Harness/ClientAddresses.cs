using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>The test server knows no addresses: the header <c>X-Test-Address</c> stands for the connection's.</summary>
internal sealed class ClientAddresses : IStartupFilter
{
    public const string Header = "X-Test-Address";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, go) =>
        {
            if (context.Request.Headers[Header].ToString() is { Length: > 0 } address) context.Connection.RemoteIpAddress = IPAddress.Parse(address);
            return go(context);
        });
        next(app);
    };
}
