namespace Provenance.Engine.Decisions;

/// <summary>Which way a derived figure is rounded.</summary>
public enum RoundingWay
{
    /// <summary>To the nearest; a half away from zero.</summary>
    Nearest,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,
}
