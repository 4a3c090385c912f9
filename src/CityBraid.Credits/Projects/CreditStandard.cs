using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The rules under which a project earns credits, and who issues them.</summary>
/// <param name="Code">Its name in commands: <c>T-VER</c>.</param>
/// <param name="Names">Its names per language.</param>
/// <param name="IsIssuedHere">Whether this registry issues its units; those of others are held
///   elsewhere.</param>
/// <param name="Serial">How the serials of its blocks are written.</param>
public sealed record CreditStandard(string Code, LocalText Names, bool IsIssuedHere, SerialFormat Serial);
