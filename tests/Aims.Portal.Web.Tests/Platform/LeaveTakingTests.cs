using System.Net;
using Aims.Portal.Web.Platform.Errors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform;

/// <summary>What a proxy sees of a process that is asked to end.</summary>
public sealed class LeaveTakingTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_process_that_is_asked_to_end_answers_on_closes_each_connection_and_is_not_ready()
    {
        var visitor = portal.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/ready")).Status);
        Assert.Null((await visitor.GetAsync("/account/sign-in")).Response.Headers.ConnectionClose);

        await portal.Services.GetRequiredService<LeaveTaking>().StoppingAsync(CancellationToken.None);

        var answer = await visitor.GetAsync("/account/sign-in");
        Assert.Equal((HttpStatusCode.OK, true), (answer.Status, answer.Response.Headers.ConnectionClose));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live")).Status);
    }
}
