using System.Globalization;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>Checks that time slices fill the year and that stores find their seasons.</summary>
internal sealed class TimeChecks(PlanModel model, FindingLog log)
{
    private const double SplitTolerance = 1e-4;

    internal void Check()
    {
        for (var year = 0; year < model.Sets[SetKind.Year].Count; year++)
        {
            CheckSplit(year);
        }

        if (model[TechnologyToStorage].RunCount + model[TechnologyFromStorage].RunCount > 0)
        {
            CheckConversions();
        }
    }

    private void CheckSplit(int year)
    {
        double sum = 0;
        for (var slice = 0; slice < model.Sets[SetKind.TimeSlice].Count; slice++)
        {
            sum += model[YearSplit].At(slice, year);
        }

        if (Math.Abs(sum - 1) > SplitTolerance)
        {
            log.Error(
                "planning.year-split-sum",
                model[YearSplit].SourceOf(0),
                ("year", model.Sets[SetKind.Year][year]),
                ("sum", Text(sum))
            );
        }
    }

    private void CheckConversions()
    {
        for (var slice = 0; slice < model.Sets[SetKind.TimeSlice].Count; slice++)
        {
            CheckConversion(Conversionls, slice, SetKind.Season);
            CheckConversion(Conversionld, slice, SetKind.DayType);
            CheckConversion(Conversionlh, slice, SetKind.DailyTimeBracket);
        }
    }

    private void CheckConversion(ParameterDefinition parameter, int slice, SetKind kind)
    {
        double count = 0;
        for (var member = 0; member < model.Sets[kind].Count; member++)
        {
            var value = model[parameter].At(slice, member);
            if (value is not (0 or 1))
            {
                TellShare(parameter, slice, (kind, member), value);
                return;
            }

            count += value;
        }

        if (count != 1)
        {
            log.Error(
                "planning.slice-without-place",
                model[parameter].SourceOf(slice),
                ("slice", model.Sets[SetKind.TimeSlice][slice]),
                ("set", SetCatalogue.Of(kind).Name),
                ("count", Text(count))
            );
        }
    }

    /// <summary>
    /// A share of a time slice would be left out of stores: what is in it comes from nothing.
    /// </summary>
    private void TellShare(
        ParameterDefinition parameter,
        int slice,
        (SetKind Kind, int Member) place,
        double value
    ) =>
        log.Error(
            "planning.conversion-share",
            model[parameter].SourceOf(slice),
            ("parameter", parameter.Name),
            ("slice", model.Sets[SetKind.TimeSlice][slice]),
            ("member", model.Sets[place.Kind][place.Member]),
            ("value", Text(value))
        );

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
