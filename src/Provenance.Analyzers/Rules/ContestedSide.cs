using System.Globalization;
using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Display;

namespace Provenance.Analyzers.Rules;

/// <summary>One of the two sides of a contested fact.</summary>
/// <param name="Words">What stands there, on one line.</param>
/// <param name="Place">Where, as the attribute says it.</param>
internal readonly record struct ContestedSide(string Words, string Place)
{
    /// <summary>The side in a message: the words and <c>path:line</c>, which terminals make a link of.</summary>
    public string Message => $"\"{Words}\" ({Short(Place)})";

    private static string Short(string place) =>
        Display.Place.Parse(place) is { } read ? OneLine.Of(read.Path) + ":" + read.Line.ToString(CultureInfo.InvariantCulture) : OneLine.Of(place);
}
