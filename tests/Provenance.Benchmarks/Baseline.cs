using System.Globalization;

namespace Provenance.Benchmarks;

/// <summary>The ratios of an earlier run: a line each of name, value, bound and margin, and comments behind a <c>#</c>.</summary>
internal static class Baseline
{
    private const string FileName = "baseline.txt";

    /// <summary>The one that is stored beside this program.</summary>
    public static IReadOnlyList<BaselineRatio> Stored() => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, FileName)));

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">A line is none, or a name comes twice.</exception>
    public static IReadOnlyList<BaselineRatio> Parse(string text)
    {
        var ratios = new List<BaselineRatio>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string[] fields = lines[i].Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0)
                continue;
            if (fields is not [string name, string first, string second, string third] || !TryRead(first, out double value) || !TryRead(second, out double bound) || !TryRead(third, out double margin))
                throw new FormatException($"{FileName}({i + 1}): not 'name value bound margin'");
            if (ratios.Any(ratio => ratio.Name == name))
                throw new FormatException($"{FileName}({i + 1}): '{name}' comes twice");
            ratios.Add(new BaselineRatio(name, value, bound, margin));
        }

        return ratios;
    }

    private static bool TryRead(string field, out double value) => double.TryParse(field, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
