using System.Data.Common;
using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>A client that sends its form slowly keeps nobody else from the database: while its body is read, no connection is held. On SQLite there is no pool to run dry: each context keeps its own.</summary>
public sealed class SlowBodyTests(SlowBodyTests.WatchedPortal portal) : IClassFixture<SlowBodyTests.WatchedPortal>
{
    [FactOn("Postgres", "SqlServer")]
    public async Task No_connection_is_open_while_a_form_is_read()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("slow-bank"), Role.RiskManager));
        var page = await visitor.OpenAsync("~/vendors/new");
        portal.Watch.Reset();

        var saved = await visitor.SubmitAsync(page, "#vendor", new() { ["Name"] = "Slow & Steady" });

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.NotEmpty(portal.Watch.OpenAtReads);
        Assert.All(portal.Watch.OpenAtReads, open => Assert.Equal(0, open));
        Assert.True(portal.Watch.EverOpened > 0);
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task Nor_while_a_long_body_is_read_that_only_its_page_can_judge()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("long-bank"), Role.RiskManager));
        var token = await visitor.FormTokenAsync("~/vendors/new");
        portal.Watch.Reset();

        await visitor.PostAsync("~/vendors/new", [new("Name", "Long"), new("Notes", new string('x', 300 * 1024)), new("__RequestVerificationToken", token)]);

        Assert.NotEmpty(portal.Watch.OpenAtReads);
        Assert.All(portal.Watch.OpenAtReads, open => Assert.Equal(0, open));
    }

    public sealed class WatchedPortal : TestPortal
    {
        public Watch Watch { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IInterceptor>(Watch).AddSingleton<IStartupFilter>(new BodyFilter(Watch)));
        }
    }

    /// <summary>Counts open connections, and how many there are whenever a body is read.</summary>
    public sealed class Watch : DbConnectionInterceptor
    {
        private readonly Lock gate = new();
        private readonly List<int> openAtReads = [];
        private int open;
        private int opened;

        public IReadOnlyList<int> OpenAtReads
        {
            get
            {
                lock (gate) return [.. openAtReads];
            }
        }

        public int EverOpened => opened;

        public void Reset()
        {
            lock (gate) (opened, _) = (0, openAtReads.RemoveAll(_ => true));
        }

        public void Read()
        {
            lock (gate) openAtReads.Add(open);
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            lock (gate) (open, opened) = (open + 1, opened + 1);
            return Task.CompletedTask;
        }

        public override void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData)
        {
            lock (gate) open--;
        }

        public override Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
        {
            lock (gate) open--;
            return Task.CompletedTask;
        }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            lock (gate) (open, opened) = (open + 1, opened + 1);
        }
    }

    private sealed class BodyFilter(Watch watch) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, following) =>
            {
                context.Request.Body = new WatchedBody(context.Request.Body, watch);
                await following(context);
            });
            next(app);
        };
    }

    private sealed class WatchedBody(Stream inner, Watch watch) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            watch.Read();
            return inner.ReadAsync(buffer, cancellationToken);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
