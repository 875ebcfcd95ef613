using System.Globalization;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Naming;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Spectre.Console;

namespace Provenance.Tool.Reviewing;

/// <summary>A person decides one thing after the other. Each decision is written at once, so that one may leave at any time, and can be taken back.</summary>
/// <param name="list">What there is to decide.</param>
/// <param name="decisions">What writes decisions.</param>
/// <param name="answers">The person.</param>
/// <param name="screen">What he sees.</param>
internal sealed class ReviewSession(ReviewList list, ReviewDecisions decisions, IAnswers answers, ReviewScreen screen)
{
    private readonly List<(int Item, Action Undo)> _done = [];
    private int _decided;

    /// <summary>Goes through the list; how many were decided.</summary>
    public int Run()
    {
        if (list.Reworded.Count > 0)
            screen.Line($"{list.Reworded.Count} locked facts are reworded only, their values are the same; 'provenance accept --reworded' takes them");
        for (int i = 0; i < list.Items.Count;)
        {
            if (Next(i) is not { } next)
                break;
            i = next;
        }

        screen.Line($"{_decided} decided, {list.Items.Count - _decided} left");
        return _decided;
    }

    /// <summary>Shows one and takes the answer; the number of the next, or null when the person leaves.</summary>
    private int? Next(int number)
    {
        ReviewItem item = list.Items[number];
        Show(item, number);
        while (true)
        {
            screen.Ask(Keys(item));
            char? key = answers.Key();
            screen.Line("");
            switch (key)
            {
                case null or 'q' or 'Q':
                    return null;
                case '\n' or ' ':
                    return number + 1;
                case 'u' or 'U' when _done.Count > 0:
                    (int before, Action undo) = _done[^1];
                    _done.RemoveAt(_done.Count - 1);
                    undo();
                    _decided--;
                    return before;
                case { } pressed when Decide(item, char.ToLowerInvariant(pressed)) is { } taken:
                    _done.Add((number, taken));
                    _decided++;
                    return number + 1;
            }
        }
    }

    private void Show(ReviewItem item, int number)
    {
        screen.Line("");
        string what = item.Kind switch
        {
            ReviewKind.Disagreement => $"sources disagree about {item.Fact}",
            ReviewKind.Drift => item.Drift!.ToString(),
            ReviewKind.Possible => FormattableString.Invariant($"these may state one fact ({item.Pair!.Probability * 100:0} in 100){(item.Pair.Differs ? ", and their values exclude each other" : "")}"),
            _ => item.Finding!.Value.Finding.Message,
        };
        screen.Line(FormattableString.Invariant($"{number + 1} of {list.Items.Count}: {what}"), new Style(decoration: Decoration.Bold));
        for (int i = 0; i < item.Places.Count; i++)
            screen.Place(item.Places[i], item.Kind == ReviewKind.Disagreement ? i + 1 : 0);
        if (item.Finding is { } found)
            screen.Line(FormattableString.Invariant($"  {found.Finding.Place.Path}:{found.Finding.Place.Start.Line}:{found.Finding.Place.Start.Column}  »{found.Words}«"));
    }

    private string Keys(ReviewItem item)
    {
        string own = item.Kind switch
        {
            ReviewKind.Disagreement => "[r]esolve  [d]ifferent  re[n]ame  ",
            ReviewKind.Possible => "[s]ame  [d]ifferent  re[n]ame  ",
            ReviewKind.Drift => item.Stated is null || item.Drift!.Kind == DriftKind.Gone ? "[a]ccept  " : "[a]ccept  re[n]ame  ",
            _ => "[a]ccept as known  ",
        };
        return own + "[Enter] skip  " + (_done.Count > 0 ? "[u]ndo  " : "") + "[q]uit";
    }

    /// <summary>Decides; what takes it back, or null when nothing was decided.</summary>
    private Action? Decide(ReviewItem item, char key) => (item.Kind, key) switch
    {
        (ReviewKind.Possible, 's') => decisions.Same(item),
        (ReviewKind.Possible or ReviewKind.Disagreement, 'd') => decisions.Different(item),
        (ReviewKind.Disagreement, 'r') => Resolve(item),
        (ReviewKind.Drift or ReviewKind.Unsourced, 'a') => decisions.Accept(item),
        (ReviewKind.Possible or ReviewKind.Disagreement, 'n') => Rename(item),
        (ReviewKind.Drift, 'n') when item.Stated is not null && item.Drift!.Kind != DriftKind.Gone => Rename(item),
        _ => null,
    };

    private Action? Resolve(ReviewItem item)
    {
        screen.Ask($"which holds, 1 to {item.Places.Count}?");
        // A line and no key: an Enter behind the number would be an empty reason, and what is typed for one the keys of other decisions.
        if (!int.TryParse(answers.Line(), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) || number < 1 || number > item.Places.Count)
        {
            screen.Line("nothing is settled: that is none of the numbers");
            return null;
        }

        screen.Ask("why?");
        string? reason = answers.Line();
        if (string.IsNullOrWhiteSpace(reason))
        {
            screen.Line("nothing is settled: a disagreement is settled with a reason");
            return null;
        }

        return decisions.Resolve(item, item.Places[number - 1].Citation!, reason.Trim());
    }

    private Action? Rename(ReviewItem item)
    {
        screen.Ask($"the name of {item.Fact}:");
        string? name = answers.Line()?.Trim();
        if (string.IsNullOrEmpty(name))
            return null;
        if (FactName.Fault(name) is not { } wrong)
            return decisions.Rename(item, name);
        screen.Line($"'{name}' cannot be the name of a fact: {wrong}");
        return null;
    }
}
