namespace CityBraid.Tests.House;

/// <summary>A type or a member of a type, as it stands in a source file.</summary>
/// <param name="Name">The type's name; for a member, the last word before its parameters or body.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Depth">How many types stand around it.</param>
/// <param name="Line">Its first line, counted from one, attributes included.</param>
/// <param name="Lines">How many lines it takes up.</param>
internal sealed record SourceMember(string Name, SourceMemberKind Kind, int Depth, int Line, int Lines);
