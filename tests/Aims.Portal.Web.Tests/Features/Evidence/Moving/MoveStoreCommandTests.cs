using System.Diagnostics;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform;
using Aims.Portal.Web.Tests.Platform.Database;
using Aims.Portal.Web.Tests.Platform.Storage;

namespace Aims.Portal.Web.Tests.Features.Evidence.Moving;

/// <summary>The command as an operator runs it.</summary>
[Trait("Engine", "any")]
public sealed class MoveStoreCommandTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private MoveScene scene = null!;

    public async Task InitializeAsync() => scene = await MoveScene.MakeAsync(azurite, files: 6);

    public async Task DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task It_moves_to_Azure_and_back_and_says_what_is_next()
    {
        using var home = new TempFolder();

        var there = await RunAsync("azure", ("ASPNETCORE_ENVIRONMENT", "Development"));
        var again = await RunAsync("azure");
        var refused = await RunAsync("azure", ("Portal__Storage__Provider", "Azure"));
        var back = await RunAsync("folder", ("Portal__Storage__Provider", "Azure"), ("Portal__Storage__Folder", home.Path));

        Assert.Equal((0, ""), (there.ExitCode, there.Errors));
        Assert.Contains("Copied now: 6 files", there.Output, StringComparison.Ordinal);
        Assert.Contains("The database knows 6 files; 6 of them are in the target and verified.", there.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was deleted or changed in the store that the files come from.", there.Output, StringComparison.Ordinal);
        Assert.Contains("set Portal:Storage:Provider to Azure", there.Output, StringComparison.Ordinal);
        Assert.Contains("6 of 6 files", there.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', there.Output.ReplaceLineEndings("\n"));
        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
        Assert.Contains("Copied now: 0 files, 0 B. In the target already: 6.", again.Output, StringComparison.Ordinal);
        Assert.Equal((1, "Portal:Storage:Provider is Azure: the portal keeps its files there already. This command copies from the store that the portal uses into the other kind."), (refused.ExitCode, refused.Errors.Trim()));
        Assert.Equal((0, ""), (back.ExitCode, back.Errors));
        Assert.Contains("set Portal:Storage:Provider to Folder", back.Output, StringComparison.Ordinal);
        await scene.WholeAsync(scene.Azure.NewStore());
        await scene.WholeAsync(new LocalFolderStore(home.Path, TimeProvider.System));
        await scene.WholeAsync(scene.Folder);
        var key = scene.Azure.ConnectionString.Split("AccountKey=")[1].Split(';')[0];
        Assert.All([there, again, refused, back], p => Assert.DoesNotContain(key, p.Output + p.Errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_file_ends_it_with_1_and_with_what_to_do()
    {
        var lost = await scene.AddAsync(scene.Vendor, 3000);
        File.Delete(scene.PathOf(lost));

        var moved = await RunAsync("azure");

        Assert.Equal(1, moved.ExitCode);
        Assert.Contains($"Organisation {scene.Vendor.Id}", moved.Output, StringComparison.Ordinal);
        Assert.Contains(lost.BlobName, moved.Output, StringComparison.Ordinal);
        Assert.Contains("do not switch over yet", moved.Output, StringComparison.Ordinal);
        Assert.Contains("from a backup", moved.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-TERM", 1)]
    [InlineData("-KILL", 137)]
    public async Task Ended_in_the_middle_by_a_signal_it_loses_nothing_and_goes_on(string signal, int code)
    {
        Process? running = null;
        var (commits, sent) = (0, 0);
        scene.Azure.Wire.Let((_, line) =>
        {
            if (!line.StartsWith("PUT", StringComparison.Ordinal) || !line.Contains("comp=blocklist", StringComparison.Ordinal) || Interlocked.Increment(ref commits) != 2) return WireFault.None;
            using var kill = Process.Start("kill", [signal, $"{running!.Id}"]);
            kill.WaitForExit();
            sent++;
            return WireFault.None;
        });

        var ended = await PortalProgram.RunAsync(["move-store", "--to", "azure"], p => running = p, Settings());
        scene.Azure.Wire.Let((_, _) => WireFault.None);
        var there = (await MoveScene.ListAsync(scene.Azure.NewStore())).Count;
        var next = await RunAsync("azure");

        Assert.Equal((1, code), (sent, ended.ExitCode));
        if (code == 1) Assert.Contains("Run the same command again: it goes on from here.", ended.Output, StringComparison.Ordinal);
        Assert.InRange(there, 1, 5);
        Assert.Equal((0, ""), (next.ExitCode, next.Errors));
        Assert.Contains($"Copied now: {6 - there} files", next.Output, StringComparison.Ordinal);
        Assert.Contains($"In the target already: {there}.", next.Output, StringComparison.Ordinal);
        await scene.WholeAsync(scene.Azure.NewStore());
    }

    [Theory]
    [InlineData("'move-store' does not understand: ", "move-store")]
    [InlineData("'move-store' does not understand: --to s3", "move-store", "--to", "s3")]
    [InlineData("'move-store' does not understand: --to azure --now", "move-store", "--to", "azure", "--now")]
    public async Task What_is_not_understood_is_named_and_ends_with_2(string said, params string[] arguments)
    {
        using var complaint = new StringWriter();

        Assert.True(MoveStoreCommand.IsIn(arguments));
        Assert.Equal(2, await MoveStoreCommand.RunAsync(arguments, TextWriter.Null, complaint));
        Assert.Contains(said, complaint.ToString(), StringComparison.Ordinal);
        Assert.Contains("Aims.Portal.Web move-store --to azure|folder", complaint.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_set_or_not_there_is_named_and_no_secret_with_it()
    {
        var unset = await RunAsync("azure", ("Portal__Storage__ConnectionString", ""));
        var garbage = await RunAsync("azure", ("Portal__Storage__ConnectionString", "AccountKey=Zephyrine"));
        var wrong = await RunAsync("azure", ("Portal__Storage__ConnectionString", scene.Azure.ConnectionString.Replace("AccountKey=", "AccountKey=AAAA", StringComparison.Ordinal)));
        var elsewhere = await RunAsync("azure", ("Portal__Storage__Folder", Path.Combine(scene.Portal.BlobFolder, "nowhere")));

        Assert.All([unset, garbage, wrong, elsewhere], p => Assert.Equal((1, ""), (p.ExitCode, p.Output)));
        Assert.StartsWith("Set exactly one of Portal:Storage:ConnectionString and Portal:Storage:ServiceUri.", unset.Errors, StringComparison.Ordinal);
        Assert.Equal("Portal:Storage:ConnectionString is no connection string of a storage account.", garbage.Errors.Trim());
        Assert.Contains("Nothing can be written to the storage account", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("the service answered 403", wrong.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", wrong.Errors, StringComparison.Ordinal);
        Assert.StartsWith("There is no folder", elsewhere.Errors, StringComparison.Ordinal);
    }

    private Task<PortalProgram> RunAsync(string to, params (string Name, string Value)[] more) => PortalProgram.RunAsync(["move-store", "--to", to], [.. Settings(), .. more]);

    private (string Name, string Value)[] Settings() =>
    [
        ("Portal__Database__Provider", TestDatabases.Engine), ("ConnectionStrings__Portal", scene.Portal.Connection), ("Portal__Storage__Folder", scene.Portal.BlobFolder),
        ("Portal__Storage__ConnectionString", scene.Azure.ConnectionString), ("Portal__Storage__ContainerPrefix", scene.Azure.Prefix),
    ];
}
