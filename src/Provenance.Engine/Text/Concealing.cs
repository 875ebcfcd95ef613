namespace Provenance.Engine.Text;

/// <summary>Where a character that no reader sees conceals something; elsewhere writing needs it.</summary>
public enum Concealing
{
    /// <summary>Wherever it stands.</summary>
    Always,

    /// <summary>Beside a digit: elsewhere its own script is written with it.</summary>
    BesideDigit,

    /// <summary>Among letters of scripts that run from left to right and join nothing.</summary>
    AmongLatin,

    /// <summary>Outside the flag of a country's part, which is written with tags.</summary>
    OutsideFlag,

    /// <summary>Inside a figure: elsewhere it ends a line.</summary>
    InFigure,
}
