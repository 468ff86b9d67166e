using Npgsql;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>What a worker does within seconds: after each answer the letters it caused are read.</summary>
internal sealed class LetterCarrier(TestPortal portal) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (portal.CarriesLetters && portal.Dedicated.Count > 0 && request.Method != HttpMethod.Get && await AnyWaitsAsync()) await portal.DeliverLettersAsync();
        return response;
    }

    /// <summary>Asked past the portal, whose commands a test may be counting.</summary>
    private async Task<bool> AnyWaitsAsync()
    {
        await using var open = new NpgsqlConnection(TestDatabases.AsAdministrator(portal.Connection));
        await open.OpenAsync();
        await using var command = new NpgsqlCommand("select exists (select from \"Letters\" where \"ReadAt\" is null)", open);
        return await command.ExecuteScalarAsync() is true;
    }
}
