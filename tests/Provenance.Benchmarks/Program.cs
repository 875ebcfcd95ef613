using System.Globalization;
using Provenance.Benchmarks;

const int Edits = 500, EditsOfAnHour = 1_800;
if (args is ["typing"])
{
    using var typing = new EditorTyping();
    typing.Print(Edits, EditsOfAnHour);
    return 0;
}

if (args is not (["ratios"] or ["ratios", "--compare"]))
{
    Console.Error.WriteLine("usage: ratios              prints one \"name value\" line for each ratio, all measured in this run");
    Console.Error.WriteLine("       ratios --compare    and holds them against baseline.txt: exit code 1 where one is worse than its margin allows");
    Console.Error.WriteLine("       typing              from a key to the diagnostics in an editor, in milliseconds, and the server's memory over an hour of edits");
    return 2;
}

var run = new List<(string Name, double Value)>();
Ratios.Measure((name, value) =>
{
    run.Add((name, value));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.00}"));
});
if (args.Length == 1)
    return 0;

IReadOnlyList<BaselineRatio> baseline = Baseline.Stored();
IReadOnlyList<string> faults = RatioComparison.Faults(baseline, run);
foreach (string note in RatioComparison.AboveBound(baseline, run))
    Console.Error.WriteLine("note: " + note);
foreach (string fault in faults)
    Console.Error.WriteLine("worse: " + fault);
return faults.Count == 0 ? 0 : 1;
