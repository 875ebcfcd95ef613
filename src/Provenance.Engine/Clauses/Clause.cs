using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>A part of a document that has an address: a section, a paragraph of it, a schedule, a heading, a table, a row of it.</summary>
/// <param name="Kind">What the text calls it.</param>
/// <param name="Label">Its number or letter as the text writes it, without brackets; the first cell of a row; empty for a heading.</param>
/// <param name="Parent">What it is a part of; null for none.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Line">The line of the file that it begins in, from 1.</param>
public sealed record Clause(ClauseKind Kind, string Label, Clause? Parent, int Start, int Line)
{
    /// <summary>The words of its heading, or null; of a row the second cell.</summary>
    public string? Title { get; init; }

    /// <summary>The names that an address may call it by behind a number sign, separated by blanks; null for none.</summary>
    public string? Anchors { get; init; }

    /// <summary>What stands around its label in the text: ( for brackets, ) . ° behind it, a blank for nothing.</summary>
    internal char Wrap { get; init; } = ' ';

    /// <summary>Where its heading or its label ends and the rest of it begins.</summary>
    internal int HeadEnd { get; init; }

    /// <summary>Where it ends, with all its parts.</summary>
    public int End { get; internal set; }

    /// <summary>Whether there is more of it than its heading: an entry of a table of contents has no more.</summary>
    public bool HasBody { get; internal set; }

    /// <summary>Its address, which <see cref="ClauseReference.Parse"/> reads: s 12(3)(a), Article 5(1), Sch 1 para 2, 7.3.2, #timing, Table 3, row tSU.</summary>
    public string Address => ClauseAddress.Of(this);

    /// <summary>The address where it is one of numbers, as lists and messages show it, of a bare number what it is (s 12(3), but clause 7.3.2); null for a heading of a page and a row below no more than that, which a line tells better.</summary>
    public string? NumberedAddress
    {
        get
        {
            string address = Address;
            if (address.Length == 0 || address[0] == '#' || Kind == ClauseKind.Row && Parent is null)
                return null;
            return CharClasses.IsDigit(address[0]) ? "clause " + address : address;
        }
    }

    /// <summary>The addresses of what it is a part of, from the outermost to itself.</summary>
    public IReadOnlyList<string> Path
    {
        get
        {
            var path = new List<string>();
            for (Clause? clause = this; clause is not null; clause = clause.Parent)
                path.Insert(0, clause.Address);
            return path;
        }
    }

    /// <summary>A clause is itself and no other, whatever another has in common with it.</summary>
    public bool Equals(Clause? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => Address;
}
