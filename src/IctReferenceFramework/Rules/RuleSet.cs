using System.Collections.Immutable;
using IctReferenceFramework.Rules.Centres;
using IctReferenceFramework.Rules.Citations;
using IctReferenceFramework.Rules.Exemptions;
using IctReferenceFramework.Rules.Integrity;
using IctReferenceFramework.Rules.Localities;
using IctReferenceFramework.Rules.Plausibility;

namespace IctReferenceFramework.Rules;

/// <summary>The rules of this library.</summary>
public static class RuleSet
{
    /// <summary>All rules about the content of a description, by id.</summary>
    public static ImmutableArray<Rule> BuiltIn { get; } =
    [
        new IdIsUnique(), // ICT2001
        new ReferenceResolves(), // ICT2002
        new YearsAreInOrder(), // ICT2003
        new DatesAreInOrder(), // ICT2004
        new DocumentEntryIsIdentified(), // ICT2005
        new ExclusionNamesOneThing(), // ICT2006
        new VietnameseLocalityHasCode(), // ICT2007
        new FrameworkIsKnown(), // ICT2008
        new FunctionIsKnown(), // ICT2010
        new FunctionBelongsToItsPart(), // ICT2011
        new VocabularyValueIsKnown(), // ICT2012
        new UseFollowsTheLayers(), // ICT2013
        new UsesHaveNoCycle(), // ICT2014
        new RoadmapFitsItsYears(), // ICT2015
        new ComponentServesSomebody(), // ICT2016
        new UsesAreWritten(), // ICT2017
        new EssentialComponentIsCritical(), // ICT2018
        new LinkIsWellFormed(), // ICT2019
        new ProfileIsKnown(), // ICT2020
        new NumberIsWellFormed(), // ICT4001
        new NumberIsOfficiallySpelt(), // ICT4002
        new NumberAndDateAgree(), // ICT4003
        new NationalInstrumentIsKnown(), // ICT4004
        new BasisIsLawOnTheDecisionDate(), // ICT4005
        new CitationIsStillInForce(), // ICT4006
        new BasisPrecedesTheDocument(), // ICT4007
        new KindIsNamedRightly(), // ICT4008
        new ExemptionHasNotExpired(), // ICT5001
        new RequirementIsKnown(), // ICT5002
        new ExemptionsDoNotOverlap(), // ICT5003
        new AttestationIsAsked(), // ICT5005
        new ProfileApplies(), // ICT5006
        new ExcludedMustNamesADocument(), // ICT5009
        new ExclusionEndsInTime(), // ICT5010
        new LocalityCodeIsKnown(), // ICT6001
        new LocalityCodeIsOfItsTime(), // ICT6002
        new LocalityNameAgrees(), // ICT6003
        new LevelExists(), // ICT6004
        new AgencyCodeIsWellFormed(), // ICT6005
        new DataComesThroughLayerThree(), // ICT7001
        new ServiceHasASource(), // ICT7002
        new BasicServicesAreThere(), // ICT7003
        new CentreHasARegulation(), // ICT7004
        new ServiceHasItsMeans(), // ICT7005
        new ServiceRunsInARunningCentre(), // ICT7006
        new StaffingAddsUp(), // ICT7007
        new TimesAreInOrder(), // ICT7008
        new CentreReachesTheIntegrationPlatform(), // ICT7009
        new CentreIsEstablishedBeforeItsRules(), // ICT7010
        new FigureIsPlausible(), // ICT9001
        new TargetDiffersFromTheBaseline(), // ICT9002
        new LevelFitsTheData(), // ICT9003
        new DocumentHasFewRoles(), // ICT9004
        new RecordIsNoLegalInstrument(), // ICT9005
        new RecordIsOfItsTime(), // ICT9006
        new SharedServiceIsUsed(), // ICT9007
        new CriticalComponentsMatter(), // ICT9008
        new PhaseIsNotOver(), // ICT9009
        new DraftHasNoDecision(), // ICT9010
        new PublicSourcesSignNothing(), // ICT9011
    ];
}
