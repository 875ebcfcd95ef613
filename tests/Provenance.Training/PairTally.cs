using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>What became of pairs of short texts whose two marked figures agree, disagree or have nothing to do with each other.</summary>
internal sealed class PairTally
{
    private readonly Dictionary<Label, int> _asked = new() { [Label.Same] = 0, [Label.Differ] = 0, [Label.Apart] = 0 };
    private readonly Dictionary<Label, int> _made = new() { [Label.Same] = 0, [Label.Differ] = 0, [Label.Apart] = 0 };
    private readonly Dictionary<Label, int> _right = new() { [Label.Same] = 0, [Label.Differ] = 0, [Label.Apart] = 0 };

    /// <summary>Counts a pair.</summary>
    public void Add(Label asked, Label made)
    {
        _asked[asked]++;
        _made[made]++;
        if (asked == made)
            _right[asked]++;
    }

    /// <summary>The part that is found of what is asked for.</summary>
    public double Recall(Label label) => _right[label] / (double)Math.Max(1, _asked[label]);

    /// <summary>The part that is right of what is found.</summary>
    public double Precision(Label label) => _made[label] == 0 ? 1 : _right[label] / (double)_made[label];

    public override string ToString() => FormattableString.Invariant(
        $"same R {Recall(Label.Same):F3} P {Precision(Label.Same):F3}  disagree R {Recall(Label.Differ):F3} P {Precision(Label.Differ):F3}  apart {Recall(Label.Apart):F3}");
}
