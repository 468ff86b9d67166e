using System.Globalization;

namespace Aims.Portal.Benchmarks;

/// <summary>Measures, or with the word "smoke" only proves that the measuring works. Not called Program: that name is the portal's.</summary>
internal static class Entry
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var options = Options.Read(args);
            var report = new Report(options.Size);
            try
            {
                foreach (var engine in options.Engines)
                {
                    await using var databases = new Databases(engine);
                    if (options.Runs("growth")) await Growth.MeasureAsync(databases, options.Size, report);
                    if (options.Runs("limit")) await Limit.MeasureAsync(databases, options, report);
                }
            }
            finally
            {
                // What was measured before something failed is shown too.
                report.Print();
            }

            if (options.JsonFile is { } file) await report.WriteAsync(file);
            return 0;
        }
        catch (OptionException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync("FAILED: " + fault);
            return 1;
        }
    }
}
