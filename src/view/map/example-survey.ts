/** A made-up survey of partners, for those who want to see what such a file is like before they bring their own. */
export const EXAMPLE_SURVEY = `Respondent,Partner,Openness,Reliability,Shared mission,How often do you deal with them?
County council,Health board,3,3,3,Monthly
County council,District council,4,3,4,Weekly
County council,Police,3,4,3,Monthly
County council,Housing association,2,3,3,Quarterly
Health board,County council,2,2,3,Monthly
Health board,Hospital trust,3,2,2,Weekly
Health board,General practices,3,3,3,Weekly
Health board,Voluntary sector council,2,3,3,Quarterly
Hospital trust,Health board,2,3,2,Weekly
Hospital trust,Community health trust,4,3,3,Weekly
Hospital trust,County council,2,1,2,Quarterly
Community health trust,Hospital trust,3,3,3,Weekly
Community health trust,General practices,4,4,4,Weekly
Community health trust,District council,3,3,3,Monthly
District council,County council,2,3,3,Weekly
District council,Housing association,4,4,4,Weekly
District council,Voluntary sector council,3,4,4,Monthly
Police,County council,3,3,3,Monthly
Police,Fire and rescue,4,4,4,Weekly
Police,Schools,3,3,4,Monthly
Fire and rescue,Police,4,4,4,Weekly
Fire and rescue,Housing association,3,3,3,Monthly
Housing association,District council,4,4,4,Weekly
Housing association,Voluntary sector council,4,3,4,Monthly
Schools,Police,3,2,3,Monthly
Schools,Voluntary sector council,4,4,4,Monthly
General practices,Community health trust,4,4,4,Weekly
General practices,Health board,2,2,2,Monthly
Voluntary sector council,County council,2,2,3,Monthly
Voluntary sector council,District council,4,4,4,Weekly
Voluntary sector council,Schools,4,4,4,Monthly
Voluntary sector council,Health board,1,2,2,Quarterly
`;
