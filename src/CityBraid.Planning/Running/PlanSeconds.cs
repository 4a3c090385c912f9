namespace CityBraid.Planning;

/// <summary>How long each stage of a plan took, in seconds.</summary>
public sealed record PlanSeconds(double Read, double Build, double Solve, double Write);
