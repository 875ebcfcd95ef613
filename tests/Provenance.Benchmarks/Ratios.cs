using System.Diagnostics;
using System.Text;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Benchmarks;

/// <summary>
/// The budgets as ratios of two times of one run, so that they hold on any machine. A ratio is the median of rounds in
/// which both are timed; "extract" reads figures and quotations with their speakers from one document.
/// </summary>
internal static class Ratios
{
    private const int Large = 4_000_000;
    private const int Hostile = 25_000;
    private const int Growth = 10;
    private const int Linked = 5_000;
    private const int LinkedDocuments = 40;
    private const int Suspects = 4;

    /// <summary>Measures one after the other and hands on each as soon as it is there.</summary>
    public static void Measure(Action<string, double> ratio)
    {
        string large = new NewsText(1).OfLength(Large);
        byte[] bytes = Encoding.UTF8.GetBytes(large);
        string small = new NewsText(1).OfLength(Large / Growth);
        ratio("extract_over_scan", Growth * Ratio(5, () => Extraction.Of(large), () => Scan(bytes)));
        ratio("extract_growth_10x", Growth * Ratio(5, () => Extraction.Of(large), () => Extraction.Of(small)));
        ratio("hostile_growth_10x", WorstGrowth());
        ratio("alloc_per_byte", Extraction.AllocatedPerByte(large));
        ratio("link_growth_10x", LinkGrowth());
        ratio("generator_csharp_edit", GeneratorEdits.StepsThatRanAgain());

        using var builds = new BuildRatios();
        builds.Print(ratio);
    }

    /// <summary>Documents of one size, ten times as many: the citations grow, and with them the pairs that might be compared.</summary>
    private static double LinkGrowth()
    {
        (List<FigureCitation> Figures, List<QuoteCitation> Quotes) few = Citations(LinkedDocuments);
        (List<FigureCitation> Figures, List<QuoteCitation> Quotes) many = Citations(LinkedDocuments * Growth);
        return Growth * Ratio(3, () => Link(many), () => Link(few));
    }

    private static (List<FigureCitation> Figures, List<QuoteCitation> Quotes) Citations(int documents)
    {
        var figures = new List<FigureCitation>();
        var quotes = new List<QuoteCitation>();
        for (uint i = 0; i < documents; i++)
            DocumentReader.Read(new TextDocument("text" + i, new NewsText(i + 1).OfLength(Linked)), figures, quotes);
        return (figures, quotes);
    }

    private static int Link((List<FigureCitation> Figures, List<QuoteCitation> Quotes) citations) =>
        FactBuilder.Build([], citations.Figures, citations.Quotes, DecisionSet.None, FactLock.Empty).Facts.Count;

    private static double WorstGrowth()
    {
        // The worst of many is the noisiest of many: those that look worst are measured again, for longer.
        var suspects = HostileTexts.All(Hostile).Zip(HostileTexts.All(Hostile * Growth))
            .Select(input => (input.First.Name, Small: input.First.Text, Large: input.Second.Text))
            .OrderByDescending(input => Ratio(3, () => Extraction.Of(input.Large), () => Extraction.Of(input.Small)))
            .Take(Suspects);
        (double worst, string name) = suspects.Select(input => (Growth * Ratio(9, () => Extraction.Of(input.Large), () => Extraction.Of(input.Small)), input.Name)).Max();
        Console.Error.WriteLine($"worst hostile input: {name}");
        return worst;
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

    /// <summary>
    /// The median of the time of one piece of work over the time of ten runs of another. The two take turns, so that a
    /// slow spell of the machine falls on both.
    /// </summary>
    private static double Ratio(int rounds, Func<int> once, Func<int> tenTimes)
    {
        once();
        tenTimes();
        var ratios = new double[rounds];
        for (int i = 0; i < rounds; i++)
        {
            double below = Milliseconds(() =>
            {
                int sum = 0;
                for (int run = 0; run < Growth; run++)
                    sum += tenTimes();
                return sum;
            });
            ratios[i] = Milliseconds(once) / below;
        }

        Array.Sort(ratios);
        return ratios[rounds / 2];
    }

    private static double Milliseconds(Func<int> work)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
