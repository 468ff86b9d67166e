using System.Collections.Concurrent;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Account;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.Harness;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;

namespace Aims.Portal.Web.Tests.Platform.Jobs;

/// <summary>Whoever is woken before a mail can be seen goes back to sleep, and the mail waits for the schedule.</summary>
public sealed class OutboxNudgeTests(OutboxNudgeTests.HeardPortal portal) : IClassFixture<OutboxNudgeTests.HeardPortal>
{
    [Fact]
    public async Task The_outbox_is_woken_once_the_mail_can_be_seen()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync(), Role.RiskManager);
        await portal.AddOrganisationAsync(OrganisationKind.Platform, "platform-org", "Platform");

        await portal.RunAsync<SendPasswordReset>(s => s.ExecuteAsync(person.Email, CancellationToken.None));

        await portal.Heard.HasBeenCalledAsync(times: 1);
        Assert.Equal([1], portal.Heard.Waiting);
    }

    [Fact]
    public async Task It_is_woken_too_by_a_save_of_many_rows()
    {
        var bank = await portal.AddBankAsync("many-mails");
        var before = portal.Heard.Waiting.Count;

        await portal.AcrossAsync(async db =>
        {
            db.Add(new Domain.Mail.OutboxMail(bank.Id, "test", "reader@many.example", "Reader", "en", "Subject", "<p>Text</p>", "Text", portal.Clock.GetUtcNow().UtcDateTime));
            await db.SaveManyAsync([], CancellationToken.None);
        });

        await portal.Heard.HasBeenCalledAsync(before + 1);
        Assert.InRange(Assert.Single(portal.Heard.Waiting.Skip(before)), 1, 2);
    }

    [Fact]
    public async Task Nobody_waits_for_the_motor_and_a_job_that_waits_for_it_is_asked_for_once()
    {
        using var stuck = new StuckClient();
        var waker = new JobWaker(stuck, NullLogger<JobWaker>.Instance);
        await waker.StartAsync(CancellationToken.None);

        waker.Wake<OutboxPump>(p => p.RunAsync(CancellationToken.None));
        await stuck.IsBusy;
        for (var i = 0; i < 100; i++) waker.Wake<OutboxPump>(p => p.RunAsync(CancellationToken.None));
        waker.Wake<AuditSealer>(s => s.RunAsync(CancellationToken.None));
        stuck.GoOn();
        await waker.StopAsync(CancellationToken.None);

        Assert.Equal([nameof(OutboxPump), nameof(OutboxPump), nameof(AuditSealer)], stuck.Put);
        waker.Wake<OutboxPump>(p => p.RunAsync(CancellationToken.None));
        waker.Dispose();
        await waker.StopAsync(CancellationToken.None);
    }

    /// <summary>A storage that does not answer for a while.</summary>
    private sealed class StuckClient : IBackgroundJobClient, IDisposable
    {
        private readonly TaskCompletionSource busy = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim free = new();

        public Task IsBusy => busy.Task;

        public ConcurrentQueue<string> Put { get; } = [];

        public void GoOn() => free.Set();

        public string Create(Job job, IState state)
        {
            busy.TrySetResult();
            free.Wait();
            Put.Enqueue(job.Type.Name);
            return "";
        }

        public bool ChangeState(string jobId, IState state, string expectedState) => true;

        public void Dispose() => free.Dispose();
    }

    public sealed class HeardPortal : TestPortal
    {
        public HeardClient Heard { get; private set; } = null!;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            Heard = new HeardClient(this);
            builder.ConfigureServices(s => s.Replace(ServiceDescriptor.Singleton<IBackgroundJobClient>(Heard)));
        }
    }

    /// <summary>Looks, when it is called, how many mails somebody else can see.</summary>
    public sealed class HeardClient(TestPortal portal) : IBackgroundJobClient
    {
        public ConcurrentQueue<int> Waiting { get; } = [];

        public Task HasBeenCalledAsync(int times) => Until.TrueAsync(() => Task.FromResult(Waiting.Count >= times), "The outbox was not woken.");

        public string Create(Job job, IState state)
        {
            Waiting.Enqueue(portal.AcrossAsync(db => db.AcrossTenants<Domain.Mail.OutboxMail>().CountAsync()).GetAwaiter().GetResult());
            return "";
        }

        public bool ChangeState(string jobId, IState state, string expectedState) => true;
    }
}
