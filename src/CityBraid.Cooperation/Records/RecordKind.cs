namespace CityBraid.Cooperation;

/// <summary>What a record is about.</summary>
/// <remarks>
/// The first five stand in the directory that all workspaces share; the others belong to one workspace.
/// </remarks>
public enum RecordKind
{
    /// <summary>An organisation, or a part of one.</summary>
    Organisation,

    /// <summary>A country, by its ISO 3166-1 code.</summary>
    Country,

    /// <summary>A city, province or region where something happens.</summary>
    Location,

    /// <summary>A document that records are taken from.</summary>
    Document,

    /// <summary>A currency's rate against another on a day.</summary>
    ExchangeRate,

    /// <summary>A person with a part in the cooperation.</summary>
    Person,

    /// <summary>Countries that are named together.</summary>
    CountryGroup,

    /// <summary>A strategy, plan, partnership, vision or agenda that others work under.</summary>
    Framework,

    /// <summary>A strategic direction, focus area or theme of a framework.</summary>
    Direction,

    /// <summary>Something that parties do together under a direction.</summary>
    JointActivity,

    /// <summary>A project or initiative.</summary>
    Project,

    /// <summary>A piece of work of a project.</summary>
    Activity,

    /// <summary>A programme of one country.</summary>
    NationalProgramme,

    /// <summary>A fund or financing programme.</summary>
    Fund,

    /// <summary>Money promised, paid or planned to be paid.</summary>
    Commitment,

    /// <summary>A memorandum, agreement or joint statement.</summary>
    Agreement,

    /// <summary>A resolution, mandate or reporting obligation.</summary>
    Mandate,

    /// <summary>Meetings that follow each other at a cadence.</summary>
    MeetingSeries,

    /// <summary>A meeting, workshop, seminar or training course.</summary>
    Meeting,

    /// <summary>What a meeting decided.</summary>
    Decision,

    /// <summary>What somebody is to do because of a decision.</summary>
    ActionItem,

    /// <summary>People of several departments who work on one thing.</summary>
    TaskForce,

    /// <summary>Whom one side names for the others to turn to, and for how long.</summary>
    FocalPoint,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A process among several organisations.</summary>
    Process,

    /// <summary>An application for money, from idea to granted or refused.</summary>
    Proposal,

    /// <summary>A challenge that somebody named.</summary>
    Challenge,

    /// <summary>How a challenge is to be met: goal, outcome, outputs, activities.</summary>
    Logframe,

    /// <summary>Something that is measured: how, by whom, and where it is to go.</summary>
    Indicator,

    /// <summary>What somebody reports on an indicator for a period.</summary>
    IndicatorReport,

    /// <summary>A target of a country's nationally determined contribution.</summary>
    NdcTarget,

    /// <summary>A policy, measure or action by which a country comes nearer to its targets.</summary>
    NdcMeasure,

    /// <summary>One figure of a country's table of emissions and removals.</summary>
    NdcEmission,

    /// <summary>A recommendation and its fate.</summary>
    Recommendation,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A figure that a document states.</summary>
    Figure,

    /// <summary>A statement that somebody made.</summary>
    Statement,

    /// <summary>Anything else worth keeping.</summary>
    Note,
}
