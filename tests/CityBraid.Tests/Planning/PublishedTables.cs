using System.Globalization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>
/// Reads published result tables and turns activity and new capacity back into columns of a program.
/// </summary>
internal static class PublishedTables
{
    /// <summary>A table's rows by their members, in the order of its header's sets.</summary>
    internal static Dictionary<string, double> Read(string path, IReadOnlyList<SetKind> sets)
    {
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        var open = Enumerable.Range(0, header.Length - 1).ToList();
        var places = sets.Select(set =>
            {
                var found = open.First(place => SetCatalogue.Find(header[place])!.Kind == set);
                open.Remove(found);
                return found;
            })
            .ToArray();
        return lines
            .Skip(1)
            .Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(','))
            .ToDictionary(
                cells => string.Join(',', places.Select(place => cells[place])),
                cells => double.Parse(cells[^1], CultureInfo.InvariantCulture)
            );
    }

    /// <summary>The rows of one of our tables by their members.</summary>
    internal static Dictionary<string, double> Rows(PlanModel model, ResultTable table) =>
        Enumerable
            .Range(0, table.RowCount)
            .ToDictionary(
                row =>
                    string.Join(
                        ',',
                        table.Sets.Select((set, place) => model.Sets[set][table.MemberOf(row, place)])
                    ),
                table.ValueOf
            );

    /// <summary>Column values made of a folder's tables of activity and new capacity.</summary>
    internal static double[] Columns(PlanProgram plan, string folder)
    {
        var values = new double[plan.Layout.Count];
        var sets = plan.Model.Sets;
        foreach (
            var (key, value) in Read(
                Path.Combine(folder, "NewCapacity.csv"),
                [SetKind.Region, SetKind.Technology, SetKind.Year]
            )
        )
        {
            var cells = key.Split(',');
            var column = plan.Layout.NewCapacity(
                sets[SetKind.Region].IndexOf(cells[0]),
                sets[SetKind.Technology].IndexOf(cells[1]),
                sets[SetKind.Year].IndexOf(cells[2])
            );
            values[column] = value;
        }

        foreach (
            var (key, value) in Read(
                Path.Combine(folder, "RateOfActivity.csv"),
                [SetKind.Region, SetKind.TimeSlice, SetKind.Technology, SetKind.Mode, SetKind.Year]
            )
        )
        {
            var cells = key.Split(',');
            var number = plan.Layout.ActivityNumber(
                sets[SetKind.Region].IndexOf(cells[0]),
                sets[SetKind.Technology].IndexOf(cells[2]),
                sets[SetKind.Mode].IndexOf(cells[3])
            );
            values[
                plan.Layout.Rate(
                    plan.Layout.Activities[number],
                    sets[SetKind.TimeSlice].IndexOf(cells[1]),
                    sets[SetKind.Year].IndexOf(cells[4])
                )
            ] = value;
        }

        return values;
    }

    /// <summary>The rows in which two tables differ by more than a part of the larger value.</summary>
    internal static List<string> Differences(
        Dictionary<string, double> left,
        Dictionary<string, double> right,
        double tolerance
    ) =>
        left
            .Keys.Union(right.Keys)
            .Where(key =>
                Math.Abs(left.GetValueOrDefault(key) - right.GetValueOrDefault(key))
                > tolerance * Math.Max(1, Math.Abs(left.GetValueOrDefault(key)))
            )
            .Select(key => $"{key}: {left.GetValueOrDefault(key)} and {right.GetValueOrDefault(key)}")
            .ToList();
}
