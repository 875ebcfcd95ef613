using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Provenance;

/// <summary>What a figure is in each period that its sources tell of, the earliest first.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class Series<T> : IReadOnlyList<Edition<T>>
{
    private readonly Edition<T>[] _editions;

    /// <summary>Creates a series.</summary>
    /// <param name="name">The fact's name.</param>
    /// <param name="editions">The editions, the earliest first; at least one.</param>
    public Series(string name, params Edition<T>[] editions)
    {
        if (editions.Length == 0)
            throw new ArgumentException("A series has at least one edition.", nameof(editions));
        Name = name;
        _editions = editions;
    }

    /// <summary>The fact's name.</summary>
    public string Name { get; }

    /// <summary>The latest edition.</summary>
    public Edition<T> Current => _editions[_editions.Length - 1];

    /// <inheritdoc/>
    public int Count => _editions.Length;

    /// <inheritdoc/>
    public Edition<T> this[int index] => _editions[index];

    /// <summary>The edition that holds on a day; of two that do, the one that began later.</summary>
    /// <param name="date">The day; the time of day does not count.</param>
    /// <exception cref="ArgumentOutOfRangeException">No source tells of that day; the message names the periods that sources tell of.</exception>
    public Edition<T> On(DateTime date)
    {
        for (int i = _editions.Length - 1; i >= 0; i--)
        {
            if (_editions[i].HoldsOn(date))
                return _editions[i];
        }

        throw new ArgumentOutOfRangeException(nameof(date), Edition<T>.Iso(date), $"No source says what {Name} is on that day. It is known {string.Join(", ", _editions.Select(edition => edition.Period))}.");
    }

    /// <inheritdoc/>
    public IEnumerator<Edition<T>> GetEnumerator() => ((IEnumerable<Edition<T>>)_editions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _editions.GetEnumerator();
}
