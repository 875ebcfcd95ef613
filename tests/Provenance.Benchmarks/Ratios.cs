using System.Diagnostics;
using System.Globalization;
using System.Text;

using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Benchmarks;

/// <summary>
/// The budgets as ratios of two times of one run, so that they hold on any machine. A time is the median of repeated
/// runs after warming up; "extract" reads figures and quotations with their speakers from one document.
/// </summary>
internal static class Ratios
{
    private const int Large = 4_000_000;
    private const int Hostile = 100_000;

    public static void Print(TextWriter output)
    {
        string large = new NewsText(1).OfLength(Large);
        byte[] bytes = Encoding.UTF8.GetBytes(large);
        string small = new NewsText(1).OfLength(Large / 10);
        double scan = Median(9, () => Scan(bytes));
        double extract = Median(9, () => Extract(large));
        Line(output, "extract_over_scan", extract / scan);
        Line(output, "extract_growth_10x", extract / Median(15, () => Extract(small)));
        Line(output, "hostile_growth_10x", WorstGrowth());

        long before = GC.GetAllocatedBytesForCurrentThread();
        Extract(large);
        Line(output, "alloc_per_byte", (GC.GetAllocatedBytesForCurrentThread() - before) / (double)bytes.Length);
    }

    private static double WorstGrowth()
    {
        double worst = 0;
        string worstName = "";
        foreach (((string name, string small), (_, string large)) in HostileTexts.All(Hostile).Zip(HostileTexts.All(Hostile * 10)))
        {
            double growth = Median(3, () => Extract(large)) / Median(Runs(() => Extract(small)), () => Extract(small));
            if (growth > worst)
                (worst, worstName) = (growth, name);
        }

        Console.Error.WriteLine($"worst hostile input: {worstName}");
        return worst;
    }

    /// <summary>More runs where one is so short that a hiccup of the machine would weigh.</summary>
    private static int Runs(Func<int> work)
    {
        work();
        long start = Stopwatch.GetTimestamp();
        work();
        return (int)Math.Clamp(200 / Math.Max(0.1, Stopwatch.GetElapsedTime(start).TotalMilliseconds), 5, 31);
    }

    /// <summary>The floor: decode from UTF-8 and classify each character once by table.</summary>
    private static int Scan(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        int letters = 0;
        foreach (char c in text)
        {
            if (CharClasses.IsLetter(c))
                letters++;
        }

        return letters;
    }

    private static int Extract(string text)
    {
        var figures = new List<FigureCitation>();
        var quotes = new List<QuoteCitation>();
        DocumentReader.Read(new TextDocument("text", text), figures, quotes);
        return figures.Count + quotes.Count;
    }

    private static double Median(int runs, Func<int> work)
    {
        work();
        work();
        var times = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    private static void Line(TextWriter output, string name, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.00}"));
}
