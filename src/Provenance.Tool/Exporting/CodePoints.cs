namespace Provenance.Tool.Exporting;

/// <summary>
/// Positions in Unicode code points, as the Web Annotation model counts them (section 4.2.5, TextPositionSelector); everywhere else the tool
/// counts UTF-16 code units. Asked in ascending order, a whole document costs one pass.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class CodePoints(string text)
{
    private int _units;
    private int _points;

    /// <summary>The number of code points before a code unit.</summary>
    public int Before(int unit)
    {
        if (unit < _units)
            (_units, _points) = (0, 0);
        while (_units < unit)
        {
            bool isPair = char.IsHighSurrogate(text[_units]) && _units + 1 < text.Length && char.IsLowSurrogate(text[_units + 1]);
            _units += isPair ? 2 : 1;
            _points++;
        }

        return _points;
    }
}
