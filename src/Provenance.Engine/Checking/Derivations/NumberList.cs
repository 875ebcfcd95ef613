using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking.Derivations;

/// <summary>Numbers of the sources in order, each with the figure that gives it: those in an interval are found by halving.</summary>
internal sealed class NumberList
{
    private readonly List<(double Key, Mention Mention)> _numbers = [];

    /// <summary>Adds a number; <see cref="Sort"/> has to follow.</summary>
    public void Add(double number, Mention mention) => _numbers.Add((number, mention));

    /// <summary>Puts the numbers in order.</summary>
    public void Sort() => _numbers.Sort((left, right) => left.Key != right.Key ? left.Key.CompareTo(right.Key) : left.Mention.Figure.Span.Start.CompareTo(right.Mention.Figure.Span.Start));

    /// <summary>The figures whose number lies between two others.</summary>
    public IEnumerable<Mention> Between(double low, double high)
    {
        for (int i = First(low); i < _numbers.Count && _numbers[i].Key <= high; i++)
            yield return _numbers[i].Mention;
    }

    /// <summary>How many numbers lie between two others.</summary>
    public int Count(double low, double high) => Math.Max(0, First(high) - First(low));

    /// <summary>The place of the first number that is not less.</summary>
    private int First(double number)
    {
        (int low, int high) = (0, _numbers.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_numbers[middle].Key < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
